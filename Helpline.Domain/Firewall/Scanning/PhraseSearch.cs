namespace Helpline.Domain.Firewall.Scanning;

/// <summary>One of several ways to say a thing: of each, most of the words that carry its meaning, near each other.</summary>
internal sealed class PhraseSearch(IEnumerable<string> ways) : IValueSearch
{
    private readonly WordGroup[] groups = [.. ways.Select(Group).Where(group => group.Enough > 0)];

    public Place? FirstIn(TextReading text) =>
        groups.Select(group => group.FirstIn(text, Alike)).FirstOrDefault(place => place is not null);

    private static WordGroup Group(string way)
    {
        var wanted = TextReading
            .Of(way)
            .Words.Select(word => word.Folded)
            .Where(word => !ImmigrationVocabulary.Fillers.Contains(word))
            .Distinct()
            .ToArray();
        return new(wanted, wanted.Length <= 2 ? wanted.Length : ((wanted.Length * 2) + 2) / 3, (2 * wanted.Length) + 2);
    }

    private static bool Alike(string wanted, string word) =>
        wanted == word || (wanted.Length >= ImmigrationTerm.ShortestWithSlip && AlikeWords.AreSpelledAlike(wanted, word));
}
