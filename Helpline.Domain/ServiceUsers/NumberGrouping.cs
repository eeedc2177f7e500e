using System.Text;

namespace Helpline.Domain.ServiceUsers;

/// <summary>Spaces in a number where people pause when they read it aloud.</summary>
internal static class NumberGrouping
{
    public static string Of(string e164)
    {
        var digits = e164[1..];
        if (digits.StartsWith("44", StringComparison.Ordinal))
        {
            return "0" + Spaced(digits[2..], BritishNumbers.Groups(digits[2..]));
        }

        var code = DiallingPlans.CodeOf(digits);
        var national = digits[code.Length..];
        return code is "" ? "+" + Spaced(digits, Threes(digits.Length)) : $"+{code} {Spaced(national, Groups(code, national.Length))}";
    }

    private static int[] Groups(string code, int length) =>
        (code, length) switch
        {
            ("54", 11) => [1, 2, 4, 4],
            ("54", 10) => [2, 4, 4],
            ("55", 11) => [2, 5, 4],
            ("55", 10) => [2, 4, 4],
            ("33", _) => [1, 2, 2, 2, 2],
            (_, 7) => [3, 4],
            (_, 8) => [4, 4],
            (_, 10) => [3, 3, 4],
            (_, 11) => [3, 4, 4],
            _ => Threes(length),
        };

    // A last digit never stands alone: it is lost when it is read aloud.
    private static int[] Threes(int length) =>
        (length % 3) switch
        {
            0 => [.. Enumerable.Repeat(3, length / 3)],
            1 => [.. Enumerable.Repeat(3, (length / 3) - 1), 4],
            _ => [.. Enumerable.Repeat(3, length / 3), 2],
        };

    private static string Spaced(string digits, int[] groups)
    {
        var spaced = new StringBuilder(digits.Length + groups.Length);
        var from = 0;
        foreach (var group in groups)
        {
            spaced.Append(from == 0 ? "" : " ").Append(digits, from, group);
            from += group;
        }

        return spaced.ToString();
    }
}
