namespace Helpline.Domain.Firewall.Scanning;

/// <summary>Words that are looked for together: enough of them, in any order, with few others between.</summary>
internal sealed record WordGroup(IReadOnlyList<string> Wanted, int Enough, int Spread)
{
    public Place? FirstIn(TextReading text, Func<string, string, bool> alike)
    {
        var words = text.Words;
        for (var at = 0; at < words.Count && Enough > 0; at++)
        {
            if (!Wanted.Any(wanted => alike(wanted, words[at].Folded)))
            {
                continue;
            }

            var last = Math.Min(words.Count, at + Spread);
            var found = Matched(words, at, last, alike);
            if (found.Count >= Enough)
            {
                return new(words[at].Start, words[found.Max()].End);
            }
        }

        return null;
    }

    private List<int> Matched(IReadOnlyList<TextWord> words, int from, int to, Func<string, string, bool> alike)
    {
        var free = Wanted.ToList();
        var found = new List<int>();
        for (var at = from; at < to; at++)
        {
            var match = free.FindIndex(wanted => alike(wanted, words[at].Folded));
            if (match >= 0)
            {
                free.RemoveAt(match);
                found.Add(at);
            }
        }

        return found;
    }
}
