namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// Whether two names may be the same woman's, and the words by which a name is found. Case, accents, the order and number of surnames,
/// particles, hyphens and apostrophes make no difference; initials and short forms agree with the names they stand for. Any text is
/// accepted and none throws. Letters that are not Latin are not compared.
/// </summary>
public static class NameMatching
{
    /// <summary>The shortest beginning of a word by which it is found while it is being typed, in letters.</summary>
    public const int ShortestPrefix = 3;

    /// <summary>The longest; of more letters typed than this, look up the first eight or the whole word.</summary>
    public const int LongestPrefix = 8;

    /// <summary>
    /// Compares two names; the order of the two makes no difference. Every word of one is paired with at most one word of the other:
    /// the same word, a short form of it (Lupe, Guadalupe), or its initial.
    /// <list type="bullet">
    /// <item><b>Strong</b>: every word of the shorter name has its pair, the first given name of each among them; two or more pairs are
    /// words in full, and one of these is the very same word and a surname.</item>
    /// <item><b>Possible</b>: a word in full has its pair, and so has every other word of the shorter name; or two words in full have
    /// theirs, whatever the others are.</item>
    /// <item><b>None</b>: anything less.</item>
    /// </list>
    /// So María José Núñez Prado is strongly Maria Nunez and Prado Núñez, M. J.; these two are possibly each other, because M. may be
    /// Marta. Two surnames alone are possible, because sisters share them.
    /// </summary>
    public static NameMatch Compare(string a, string b)
    {
        // In one fixed order, so that the answer cannot depend on which name came first.
        var (first, second) = string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
        return (
            from one in NameReading.Of(first, second)
            from other in NameReading.Of(second, first)
            select NameAgreement.Between(one, other).Match
        ).Max();
    }

    /// <summary>Whether the names share a surname: one word that is a surname in both. A given name in common is none.</summary>
    public static bool SharesSurname(string a, string b) => NameReading.SurnamesOf(a).Intersect(NameReading.SurnamesOf(b)).Any();

    /// <summary>
    /// The words by which this name is found, distinct, normalised, without particles and initials; beside a short form, the names it
    /// stands for. Used for the name kept and for the words searched alike: "Lupe" and "Guadalupe" meet in guadalupe. A name of
    /// initials alone has none.
    /// </summary>
    public static IReadOnlyList<string> SearchWords(string name) =>
        [.. NameReading.WordsOf(name).Where(word => word.Length > 1).SelectMany(word => ShortForms.Of(word).Prepend(word)).Distinct()];

    /// <summary>The beginnings, of 3 to 8 letters, of all <see cref="SearchWords"/>, distinct: what a name is found by as it is typed.</summary>
    public static IReadOnlyList<string> SearchPrefixes(string name) =>
        [
            .. SearchWords(name)
                .SelectMany(word =>
                    Enumerable
                        .Range(ShortestPrefix, LongestPrefix - ShortestPrefix + 1)
                        .Where(length => length <= word.Length)
                        .Select(length => word[..length])
                )
                .Distinct(),
        ];

    /// <summary>
    /// The text in words of a to z with one space between: lower case, without accents (ñ as n, ç as c), apostrophes closed up, hyphens
    /// as spaces, everything else gone. Normalising twice changes nothing.
    /// </summary>
    public static string Normalise(string text) => NameFolding.Fold(text);
}
