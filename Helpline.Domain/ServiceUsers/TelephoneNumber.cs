using System.Diagnostics.CodeAnalysis;

namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// A telephone number in the one form by which numbers are compared: E.164 (<c>+447700900123</c>), or a public short code (<c>999</c>)
/// as it is. Numbers typed without a country are British. It exists only whole: a number still being typed is not one yet.
/// </summary>
public sealed record TelephoneNumber
{
    /// <summary>The longest text that is looked at, in characters: room for any number with its spaces, none for a pasted page.</summary>
    public const int LongestTyped = 100;

    private static readonly HashSet<string> shortCodes = ["101", "105", "111", "112", "116000", "116111", "116123", "119", "18000", "999"];

    private TelephoneNumber(string e164)
    {
        E164 = e164;
    }

    /// <summary>A plus sign and 9 to 15 digits; for a short code its digits alone.</summary>
    public string E164 { get; }

    /// <summary>A number that works only inside a country (999, 116123), so it can never be the number of one woman.</summary>
    public bool IsShortCode => E164[0] != '+';

    /// <summary>
    /// Reads what somebody typed or pasted: any digits, spaces, dots, dashes, brackets, <c>(0)</c>, a leading <c>00</c>, <c>+</c> or
    /// <c>tel:</c>, and the invisible marks that come along with a copied number. Anything else, or too few digits, is not a number.
    /// </summary>
    public static bool TryParse(string? typed, [NotNullWhen(true)] out TelephoneNumber? number)
    {
        var e164 = DialledDigits.Read(typed) switch
        {
            null or "" => null,
            var dialled when shortCodes.Contains(dialled) => dialled,
            ['+', '0', '0', .. var rest] => International(rest),
            ['+', .. var rest] => International(rest),
            ['0', '0', .. var rest] => International(rest),
            ['0', .. var rest] => British(rest),
            ['4', '4', .. var rest] => British(rest),
            _ => null,
        };
        number = e164 is null ? null : new TelephoneNumber(e164);
        return number is not null;
    }

    /// <summary>
    /// Takes back what <see cref="E164"/> gave to be stored. It asks only for the shape, so a number stays readable when a country
    /// changes its plan. Throws <see cref="FormatException"/> for anything that never came from here.
    /// </summary>
    public static TelephoneNumber FromStored(string e164)
    {
        var digits = e164.StartsWith('+') ? e164[1..] : e164;
        var shaped = digits.Length is > 0 and <= 15 && digits.All(char.IsAsciiDigit) && (e164 != digits || shortCodes.Contains(digits));
        return shaped ? new TelephoneNumber(e164) : throw new FormatException("A stored telephone number is not in E.164.");
    }

    /// <summary>Whether the text says that the caller's number is hidden, which is a normal thing: nothing typed, "withheld", "privado".</summary>
    public static bool IsWithheld(string? typed) => WithheldWords.Say(typed);

    /// <summary>
    /// The number as it is read aloud: <c>07700 900 123</c>, <c>020 7946 0123</c>, <c>+57 300 123 4567</c>. Reading it back with
    /// <see cref="TryParse"/> gives the same number.
    /// </summary>
    public string ToDisplay() => IsShortCode ? E164 : NumberGrouping.Of(E164);

    public override string ToString() => E164;

    private static string? British(string national) => BritishNumbers.IsWhole(national) ? "+44" + national : null;

    private static string? International(string digits) =>
        digits.StartsWith("44", StringComparison.Ordinal)
            ? British(digits[2..].StartsWith('0') ? digits[3..] : digits[2..])
            : DiallingPlans.Settle(digits);
}
