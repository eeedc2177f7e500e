using System.Globalization;
using System.Text;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>
/// A text in words that can be compared: without case, accents, invisible marks and look-alike letters. Each word knows its place, so
/// that the sentence it stands in can be marked.
/// </summary>
internal sealed class TextReading
{
    private const string Apostrophes = "'’‘‛`´ʼʻ′";

    private readonly List<TextWord> words = [];
    private readonly StringBuilder word = new();
    private int start;
    private int end;
    private bool capitalised;

    private TextReading(string source)
    {
        Source = source;
    }

    public string Source { get; }

    public IReadOnlyList<TextWord> Words => words;

    public static TextReading Of(string source)
    {
        var reading = new TextReading(source);
        reading.Read();
        return reading;
    }

    /// <summary>The text with spaces where a capital follows a small letter, as in the names of files; null when there is no such place.</summary>
    public static TextReading? OfCapitalised(string source)
    {
        var parted = new StringBuilder(source.Length + 8);
        for (var at = 0; at < source.Length; at++)
        {
            parted.Append(at > 0 && char.IsLower(source[at - 1]) && char.IsUpper(source[at]) ? " " : "").Append(source[at]);
        }

        return parted.Length == source.Length ? null : Of(parted.ToString());
    }

    private void Read()
    {
        for (var at = 0; at < Source.Length; )
        {
            if (!Rune.TryGetRuneAt(Source, at, out var rune))
            {
                Break();
                at++;
                continue;
            }

            Take(rune, at);
            at += rune.Utf16SequenceLength;
        }

        Break();
    }

    private void Take(Rune rune, int at)
    {
        if (LeavesNoTrace(rune))
        {
            return;
        }

        foreach (var letter in Folded(rune, at))
        {
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                Break();
                continue;
            }

            if (word.Length == 0)
            {
                (start, capitalised) = (at, Rune.IsUpper(rune));
            }

            word.Append(letter);
            end = at + rune.Utf16SequenceLength;
        }
    }

    private void Break()
    {
        if (word.Length > 0)
        {
            words.Add(new(word.ToString(), start, end, capitalised));
            word.Clear();
        }
    }

    private static bool LeavesNoTrace(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierSymbol
        || (rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal));

    private string Folded(Rune rune, int at)
    {
        if (rune.Value == 0xFFFE)
        {
            return " ";
        }

        if (rune.Value == '@')
        {
            return IsLetter(at) ? "a" : " ";
        }

        var folded = new StringBuilder();
        foreach (var letter in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            folded.Append(char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark ? "" : Plain(letter));
        }

        return folded.ToString();
    }

    private static string Plain(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            var other => Homoglyphs.Plain(other).ToString(),
        };

    // "vis@" is a word; in an e-mail address the sign is what it is, and a dot comes after it.
    private bool IsLetter(int at)
    {
        var rest = Source.AsSpan(at);
        var space = rest.IndexOfAny(' ', '\n', '\t');
        var tail = (space < 0 ? rest : rest[..space]).TrimEnd(".,;:!?)");
        return at > 0 && char.IsLetter(Source[at - 1]) && !tail.Contains('.');
    }
}
