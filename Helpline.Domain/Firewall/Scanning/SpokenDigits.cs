using System.Collections.Frozen;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A run of digits in a text, however they were written, with the place of each.</summary>
internal sealed record DigitRun(string Digits, IReadOnlyList<Place> Places)
{
    public Place PlaceOf(int first, int count) => new(Places[first].Start, Places[first + count - 1].End);
}

/// <summary>Reads digits as people say and type them: "07700 900 123", "oh double seven", "cero siete", "meia".</summary>
internal static class SpokenDigits
{
    /// <summary>Signs and spaces that may stand between two digits of one number; more is another number.</summary>
    private const int WidestGap = 4;

    private static readonly FrozenDictionary<string, string> said = Read(
        """
        zero oh o nought naught cero nulo=0 one uno um uma una=1 two dos dois duas=2 three tres=3 four cuatro quatro=4 five cinco=5
        six seis meia=6 seven siete sete=7 eight ocho oito=8 nine nueve nove=9
        """
    );

    private static readonly FrozenDictionary<string, int> times = new Dictionary<string, int>
    {
        ["double"] = 2,
        ["doble"] = 2,
        ["duplo"] = 2,
        ["triple"] = 3,
        ["treble"] = 3,
        ["triplo"] = 3,
    }.ToFrozenDictionary();

    /// <summary>All runs; <paramref name="acrossCommas"/> reads on over commas and lines, where usually another number begins.</summary>
    public static IEnumerable<DigitRun> In(TextReading text, bool acrossCommas = false)
    {
        var (digits, places) = ("", new List<Place>());
        var repeat = 1;
        for (var at = 0; at < text.Words.Count; at++)
        {
            var word = text.Words[at];
            if (digits.Length > 0 && repeat == 1 && IsParted(text.Source[places[^1].End..word.Start], acrossCommas))
            {
                yield return new(digits, places);
                (digits, places) = ("", []);
            }

            if (DigitsOf(word.Folded) is { } own)
            {
                var more = repeat > 1 && own.Length == 1 ? new string(own[0], repeat) : own;
                digits += more;
                places.AddRange(Enumerable.Repeat(new Place(word.Start, word.End), more.Length));
                repeat = 1;
            }
            else if (repeat == 1 && IsRepeat(word.Folded, text.Words, at))
            {
                repeat = times[word.Folded];
            }
            else if (digits.Length > 0)
            {
                yield return new(digits, places);
                (digits, places, repeat) = ("", [], 1);
            }
        }

        if (digits.Length > 0)
        {
            yield return new(digits, places);
        }
    }

    /// <summary>The digits that a word is, or null. Letters that pass for digits count where digits stand beside them (O7700).</summary>
    public static string? DigitsOf(string word)
    {
        if (word.All(char.IsAsciiDigit))
        {
            return word;
        }

        var read = word.Replace('o', '0').Replace('l', '1').Replace('i', '1');
        return word.Any(char.IsAsciiDigit) && read.All(char.IsAsciiDigit) ? read : said.GetValueOrDefault(word);
    }

    private static bool IsParted(string between, bool acrossCommas) =>
        between.Length > WidestGap || (!acrossCommas && between.AsSpan().IndexOfAny(",;\n|") >= 0);

    private static bool IsRepeat(string word, IReadOnlyList<TextWord> words, int at) =>
        times.GetValueOrDefault(word) > 1 && at + 1 < words.Count && DigitsOf(words[at + 1].Folded) is { Length: 1 };

    private static FrozenDictionary<string, string> Read(string table)
    {
        var read = new Dictionary<string, string>();
        var waiting = new List<string>();
        foreach (var piece in table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = piece.Split('=');
            waiting.Add(parts[0]);
            if (parts.Length == 2)
            {
                waiting.ForEach(word => read[word] = parts[1]);
                waiting.Clear();
            }
        }

        return read.ToFrozenDictionary();
    }
}
