using System.Text;

namespace Helpline.Web.Kit;

/// <summary>
/// The server's copy of a long text box, kept up by small cuts from the browser (notes.js). Lengths are in UTF-16 units. Answers with
/// the length it has, by which the browser knows whether both still agree, or with −1 for a cut that does not fit.
/// </summary>
public sealed class LongText(string text)
{
    private readonly StringBuilder incoming = new();
    private long last;

    public string Text { get; private set; } = text;

    /// <summary>Cuts out and puts in. A number that was seen before changes nothing: the answer to it was lost.</summary>
    public int Splice(long seq, int start, int removed, string inserted)
    {
        if (seq <= last)
        {
            return Text.Length;
        }

        last = seq;
        if (start < 0 || removed < 0 || start > Text.Length || removed > Text.Length - start)
        {
            return -1;
        }

        Text = string.Concat(Text.AsSpan(0, start), inserted, Text.AsSpan(start + removed));
        return Text.Length;
    }

    /// <summary>The whole text anew, in pieces; it counts only when the last piece is here.</summary>
    public int Replace(long seq, int offset, string chunk, bool isLast)
    {
        if (seq <= last)
        {
            return -1;
        }

        last = seq;
        if (offset == 0)
        {
            incoming.Clear();
        }

        if (offset != incoming.Length)
        {
            return -1;
        }

        incoming.Append(chunk);
        if (isLast)
        {
            Text = incoming.ToString();
        }

        return incoming.Length;
    }
}
