using System.Globalization;
using System.Text;

namespace Helpline.Domain.ServiceUsers;

/// <summary>Takes the digits, and a leading plus sign, out of a number as people write it.</summary>
internal static class DialledDigits
{
    private const string Scheme = "tel:";

    /// <summary>ASCII digits with or without a plus sign before them; null when the text holds anything that no number holds.</summary>
    public static string? Read(string? typed)
    {
        if (typed is null || typed.Length > TelephoneNumber.LongestTyped || Marks(WithoutScheme(typed)) is not { } marks)
        {
            return null;
        }

        var digits = WithoutBrackets(marks);
        return digits.LastIndexOf('+') > 0 ? null : digits;
    }

    private static string WithoutScheme(string typed)
    {
        var trimmed = typed.Trim();
        return trimmed.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? trimmed[Scheme.Length..] : trimmed;
    }

    private static string? Marks(string typed)
    {
        var marks = new StringBuilder(typed.Length);
        foreach (var rune in typed.EnumerateRunes())
        {
            if (Mark(rune) is not { } mark)
            {
                return null;
            }

            marks.Append(mark);
        }

        return marks.ToString();
    }

    private static string? Mark(Rune rune) =>
        rune.Value switch
        {
            '+' or '＋' or '﹢' => "+",
            '.' or '·' or '•' or '/' or '−' or '\t' => "",
            _ => Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.DecimalDigitNumber => Rune.GetNumericValue(rune).ToString(CultureInfo.InvariantCulture),
                UnicodeCategory.OpenPunctuation => "(",
                UnicodeCategory.ClosePunctuation => ")",
                UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation or UnicodeCategory.Format => "",
                _ => null,
            },
        };

    // "(0)" is dialled at home and left out from abroad; only Italy dials its zero from everywhere.
    private static string WithoutBrackets(string marks)
    {
        var bare = marks.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);
        var code = bare switch
        {
            ['+', '0', '0', .. var rest] => rest,
            ['+', .. var rest] => rest,
            ['0', '0', .. var rest] => rest,
            _ => null,
        };
        return code is null || code.StartsWith("39", StringComparison.Ordinal)
            ? bare
            : marks
                .Replace("(0)", "", StringComparison.Ordinal)
                .Replace("(", "", StringComparison.Ordinal)
                .Replace(")", "", StringComparison.Ordinal);
    }
}
