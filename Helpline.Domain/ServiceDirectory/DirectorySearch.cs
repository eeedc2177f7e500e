using Helpline.Domain.Firewall.Scanning;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>How well an entry answers what was typed.</summary>
public enum DirectoryMatch
{
    None,
    InText,
    InName,
}

/// <summary>
/// Words typed to find an entry, forgiving accents, capitals, words not yet finished and slips of the keys: one in four letters or more, two in eight
/// or more. Every word must be there, in any order. A row of three digits or more is looked for in telephone numbers.
/// </summary>
public sealed class DirectorySearch
{
    /// <summary>More is not read.</summary>
    public const int LongestWords = 200;

    private const int FewestDigits = 3;

    private readonly string[] asked;
    private readonly string digits;

    public DirectorySearch(string words)
    {
        var read = words.Length > LongestWords ? words[..LongestWords] : words;
        asked = WordsOf(read);
        digits = DigitsOf(read);
    }

    public bool IsEmpty => asked.Length == 0 && digits.Length == 0;

    /// <summary>What the words find in an entry's names, in its other texts, and in its telephone number.</summary>
    public DirectoryMatch Match(IEnumerable<string> names, IEnumerable<string> texts, string telephone)
    {
        // Among words two digits are part of a name; by themselves they begin a number.
        if (digits.Length >= (asked.Length == 0 ? 1 : FewestDigits) && DigitsOf(telephone).Contains(digits, StringComparison.Ordinal))
        {
            return DirectoryMatch.InName;
        }

        if (asked.Length == 0)
        {
            return digits.Length > 0 ? DirectoryMatch.None : DirectoryMatch.InText;
        }

        var named = names.SelectMany(WordsOf).ToHashSet();
        var elsewhere = asked.Where(word => !named.Any(there => IsLike(word, there))).ToList();
        if (elsewhere.Count == 0)
        {
            return DirectoryMatch.InName;
        }

        var told = texts.SelectMany(WordsOf).ToHashSet();
        return elsewhere.TrueForAll(word => told.Any(there => IsLike(word, there))) ? DirectoryMatch.InText : DirectoryMatch.None;
    }

    private static bool IsLike(string word, string there) =>
        there.StartsWith(word, StringComparison.Ordinal)
        || EditDistance.IsWithin(
            word,
            there,
            word.Length switch
            {
                >= 8 => 2,
                >= 4 => 1,
                _ => 0,
            }
        );

    private static string[] WordsOf(string text) => NameFolding.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string DigitsOf(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
