using System.Collections.Frozen;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>An e-mail address: as it is, spaced out, or with its signs in words (at, arroba, dot, punto, ponto); or what stands before the sign.</summary>
internal sealed class EmailSearch : IValueSearch
{
    /// <summary>A shorter first part is a word like any other.</summary>
    private const int ShortestAlone = 7;

    private static readonly FrozenSet<string> signs = "at arroba dot punto ponto guion bajo underscore dash hyphen guiao hifen"
        .Split(' ')
        .ToFrozenSet();

    private readonly string own;
    private readonly string local;

    public EmailSearch(string value)
    {
        own = Compact(value).Letters;
        local = Compact(value.Split('@')[0]).Letters;
    }

    public Place? FirstIn(TextReading text)
    {
        var compact = new CompactText(text, Bare);
        return Find(compact, own, 5, wholeWords: false)
            ?? Find(compact, local, ShortestAlone, wholeWords: true)
            ?? compact.WithOneSlip(own);
    }

    private static Place? Find(CompactText compact, string part, int shortest, bool wholeWords)
    {
        for (var at = part.Length < shortest ? -1 : compact.Letters.IndexOf(part, StringComparison.Ordinal); at >= 0; )
        {
            if (!wholeWords || (compact.BeginsAt(at) && compact.EndsBefore(at + part.Length)))
            {
                return compact.PlaceOf(at, part.Length);
            }

            at = compact.Letters.IndexOf(part, at + 1, StringComparison.Ordinal);
        }

        return null;
    }

    private static CompactText Compact(string value) => new(TextReading.Of(value), Bare);

    private static string Bare(string word) => signs.Contains(word) ? "" : word;
}
