using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A name: two of its words near each other, short forms and slips included; a name of one word by that word.</summary>
internal sealed class NameSearch : IValueSearch
{
    /// <summary>A shorter single name is also a word (luna, rosa): it counts only with a capital.</summary>
    private const int ShortestUncapitalised = 6;

    private const int ShortestInPieces = 4;

    private readonly IReadOnlyList<string> own;
    private readonly WordGroup group;

    public NameSearch(string value)
    {
        own = [.. NameReading.WordsOf(value).Where(word => word.Length > 1)];
        group = new(own, Math.Min(2, own.Count), own.Count + 3);
    }

    public Place? FirstIn(TextReading text) => (own.Count == 1 ? SingleIn(text) : group.FirstIn(text, AlikeWords.Are)) ?? InPieces(text);

    private Place? SingleIn(TextReading text)
    {
        var anyCapital = text.Words.Any(word => word.IsCapitalised);
        foreach (var word in text.Words)
        {
            if (AlikeWords.Are(own[0], word.Folded) && (own[0].Length >= ShortestUncapitalised || word.IsCapitalised || !anyCapital))
            {
                return new(word.Start, word.End);
            }
        }

        return null;
    }

    // "L u n a", "Luna-Marin": the same letters across words that begin and end with it.
    private Place? InPieces(TextReading text)
    {
        var letters = string.Concat(own);
        var compact = new CompactText(text);
        for (var at = letters.Length < ShortestInPieces ? -1 : compact.Letters.IndexOf(letters, StringComparison.Ordinal); at >= 0; )
        {
            var place = compact.PlaceOf(at, letters.Length);
            if (
                compact.BeginsAt(at)
                && compact.EndsBefore(at + letters.Length)
                && (own.Count > 1 || place.End - place.Start > letters.Length + 1)
            )
            {
                return place;
            }

            at = compact.Letters.IndexOf(letters, at + 1, StringComparison.Ordinal);
        }

        return null;
    }
}
