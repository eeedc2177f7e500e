namespace Helpline.Domain.Firewall.Scanning;

/// <summary>The sentence around a place in a text.</summary>
internal static class Sentence
{
    /// <summary>More is not shown around a place; a text without full stops has no end.</summary>
    private const int Longest = 400;

    public static MarkedSentence Around(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && start - from < Longest && !IsEnd(text, from - 1))
        {
            from--;
        }

        var to = end;
        while (to < text.Length && to - end < Longest && !IsEnd(text, to))
        {
            to++;
        }

        to = to < text.Length ? to + 1 : to;
        while (from < start && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return new(text[from..to].TrimEnd(), start - from, end - start);
    }

    private static bool IsEnd(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '!' or '?' or ';' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
