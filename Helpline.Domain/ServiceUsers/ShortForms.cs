namespace Helpline.Domain.ServiceUsers;

/// <summary>Which names a short form stands for. One short form may stand for several (Vale: Valentina, Valeria).</summary>
internal static class ShortForms
{
    private static readonly (string Name, string ShortForms)[] givenNames =
    [
        .. SpanishShortForms.Table,
        .. PortugueseShortForms.Table,
        .. EnglishShortForms.Table,
    ];

    private static readonly ILookup<string, string> namesByShortForm = Entries(givenNames)
        .Where(entry => !entry.Name.Contains(' ', StringComparison.Ordinal))
        .ToLookup(entry => entry.ShortForm, entry => entry.Name);

    private static readonly ILookup<string, string[]> pairsByShortForm = Entries(givenNames)
        .Where(entry => entry.Name.Contains(' ', StringComparison.Ordinal))
        .ToLookup(entry => entry.ShortForm, entry => entry.Name.Split(' '));

    private static readonly Dictionary<string, string> surnames = Entries(SpanishShortForms.Surnames)
        .ToDictionary(entry => entry.ShortForm, entry => entry.Name);

    private static readonly HashSet<string> known = [.. givenNames.SelectMany(entry => entry.Name.Split(' '))];

    /// <summary>The names a word stands for, word by word (Majo: maria, jose); empty for a word that is no short form.</summary>
    public static IEnumerable<string> Of(string word) =>
        namesByShortForm[word]
            .Concat(pairsByShortForm[word].SelectMany(pair => pair))
            .Concat(surnames.TryGetValue(word, out var surname) ? [surname] : []);

    /// <summary>The two names a word stands for together (Majo: maria and jose; MJ: m and j), each way there is.</summary>
    public static IEnumerable<string[]> PairsOf(string word) =>
        word.Length == 2 && !word.Any("aeiouy".Contains)
            ?
            [
                [word[..1], word[1..]],
            ]
            : pairsByShortForm[word];

    /// <summary>Whether one of two different words is short for the other, or both are short for one name.</summary>
    public static bool Alike(string a, string b) => namesByShortForm[a].Append(a).Intersect(namesByShortForm[b].Append(b)).Any();

    /// <summary>A surname in the one spelling by which it is compared (Hdez and Hernandez); any other word as it is.</summary>
    public static string Surname(string word) => surnames.GetValueOrDefault(word, word);

    /// <summary>Whether the word is known as a given name written out. A short form is not: Caro and Vale are surnames too.</summary>
    public static bool IsGivenName(string word) => known.Contains(word);

    private static IEnumerable<(string Name, string ShortForm)> Entries(IEnumerable<(string Name, string ShortForms)> table) =>
        table.SelectMany(line =>
            line.ShortForms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(shortForm => (line.Name, shortForm))
        );
}
