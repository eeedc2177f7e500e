using System.Globalization;
using System.Text;

namespace Helpline.Domain.ServiceUsers;

/// <summary>Folds text to words of a to z, so that ways of writing the same name come out the same.</summary>
internal static class NameFolding
{
    private const string Apostrophes = "'’‘‛`´ʼʻʹ′＇";

    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Decomposed(text))
        {
            if (Folded(letter) is not { } letters)
            {
                continue;
            }

            // One space between words and none at either end.
            if (letters != " " || (folded.Length > 0 && folded[^1] != ' '))
            {
                folded.Append(letters);
            }
        }

        return folded.ToString().TrimEnd();
    }

    // Normalising throws for half a surrogate pair and for U+FFFE, and both can be pasted.
    private static string Decomposed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes().Where(rune => rune.Value != 0xFFFE))
        {
            if (!IsApostrophe(rune.Value))
            {
                whole.Append(rune);
            }
        }

        return whole.ToString().Normalize(NormalizationForm.FormKD);
    }

    /// <summary>What a character becomes: letters, a space, or null when it leaves no trace (accents, apostrophes, invisible marks).</summary>
    private static string? Folded(char letter) =>
        char.ToLowerInvariant(letter) switch
        {
            >= 'a' and <= 'z' and var plain => plain.ToString(),
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'ø' => "o",
            'ł' => "l",
            'đ' or 'ð' => "d",
            'þ' => "th",
            'ı' => "i",
            var other when IsApostrophe(other) => null,
            var other => CharUnicodeInfo.GetUnicodeCategory(other) switch
            {
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => null,
                _ => " ",
            },
        };

    private static bool IsApostrophe(int letter) => letter <= char.MaxValue && Apostrophes.Contains((char)letter, StringComparison.Ordinal);
}
