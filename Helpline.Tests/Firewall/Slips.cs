using System.Globalization;
using System.Text;

namespace Helpline.Tests.Firewall;

/// <summary>Ways to write the same thing: those that fold away, and slips of the finger.</summary>
internal static class Slips
{
    private static readonly Dictionary<char, char> lookalikes = "aceiopsxy"
        .Zip("асеіорѕху")
        .ToDictionary(pair => pair.First, pair => pair.Second);

    private static readonly string[][] digitWords =
    [
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
        ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"],
    ];

    public static string Disguised(Random random, string text) =>
        random.Next(7) switch
        {
            0 => text,
            1 => text.ToUpperInvariant(),
            2 => WithoutAccents(text),
            3 => WithLookalikes(random, text),
            4 => WithInvisible(random, text),
            5 => text.Replace(" ", "  ", StringComparison.Ordinal),
            _ => FullWidth(text),
        };

    /// <summary>One letter of one word of six or more put in, left out, changed or exchanged with its neighbour.</summary>
    public static string Misspelled(Random random, string text, int shortest = 6)
    {
        var words = text.Split(' ');
        var long_ = Enumerable
            .Range(0, words.Length)
            .Where(i => words[i].Count(char.IsLetter) >= shortest && words[i].All(char.IsLetter))
            .ToArray();
        if (long_.Length == 0)
        {
            return text;
        }

        var which = long_[random.Next(long_.Length)];
        words[which] = OneSlip(random, words[which]);
        return string.Join(' ', words);
    }

    public static string OneSlip(Random random, string word)
    {
        var at = random.Next(word.Length);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Insert(at, letter.ToString()),
            1 => word.Remove(at, 1),
            2 => word.Remove(at, 1).Insert(at, letter.ToString()),
            _ => at == word.Length - 1 ? word : $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
    }

    public static string Spelled(Random random, string digits)
    {
        var words = digitWords[random.Next(3)];
        return string.Join(' ', digits.Where(char.IsAsciiDigit).Select(d => words[d - '0']));
    }

    public static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));

    private static string WithLookalikes(Random random, string text) =>
        string.Concat(text.Select(c => random.Next(2) == 0 ? lookalikes.GetValueOrDefault(c, c) : c));

    private static string WithInvisible(Random random, string text)
    {
        var at = random.Next(1, text.Length);
        return text.Insert(at, random.Next(2) == 0 ? "\u200B" : "\u00AD");
    }

    private static string FullWidth(string text) => string.Concat(text.Select(c => c is >= '!' and <= '~' ? (char)(c + 0xFEE0) : c));
}
