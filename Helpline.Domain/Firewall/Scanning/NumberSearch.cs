using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>
/// A telephone number: whole, a part of six digits or more, or with one digit left out, put in or exchanged with its neighbour. A whole
/// number of somebody else's that shares its beginning is not hers.
/// </summary>
internal sealed class NumberSearch : IValueSearch
{
    private const int ShortestPart = 6;

    /// <summary>The digits after the country and the zero; they are the same however it is dialled.</summary>
    private readonly string own;

    public NumberSearch(string typed)
    {
        own = NationalOf(typed);
    }

    public Place? FirstIn(TextReading text) =>
        SpokenDigits.In(text).Select(In).FirstOrDefault(place => place is not null)
        ?? SpokenDigits.In(text, acrossCommas: true).Select(WholeIn).FirstOrDefault(place => place is not null);

    /// <summary>The national digits of whatever was typed, as far as they can be told.</summary>
    public static string NationalOf(string typed)
    {
        if (TelephoneNumber.TryParse(typed, out var number))
        {
            return number.E164.StartsWith("+44", StringComparison.Ordinal) ? number.E164[3..] : number.E164.TrimStart('+');
        }

        return National(string.Concat(SpokenDigits.In(TextReading.Of(typed)).Select(run => run.Digits)));
    }

    private Place? In(DigitRun run)
    {
        var theirs = LengthOfAnother(run);
        return run.Digits.Length < ShortestPart ? null
            : WholeIn(run) is { } whole ? whole
            : EditDistance.IsSlip(National(run.Digits), own) ? run.PlaceOf(0, run.Digits.Length)
            : PartIn(run, theirs);
    }

    private Place? WholeIn(DigitRun run)
    {
        var whole = own.Length < ShortestPart ? -1 : run.Digits.IndexOf(own, StringComparison.Ordinal);
        return whole < 0 ? null : run.PlaceOf(whole, own.Length);
    }

    // Numbers of one exchange begin alike: a whole number that isn't hers is somebody else's, and only what follows it is looked at.
    private static int LengthOfAnother(DigitRun run) =>
        Enumerable
            .Range(1, run.Digits.Length)
            .Where(n => n == run.Digits.Length || run.Places[n - 1] != run.Places[n])
            .LastOrDefault(n => TelephoneNumber.TryParse(run.Digits[..n], out _) || TelephoneNumber.TryParse("+" + run.Digits[..n], out _));

    private Place? PartIn(DigitRun run, int from)
    {
        for (var at = 0; at + ShortestPart <= own.Length; at++)
        {
            var found = run.Digits.IndexOf(own.Substring(at, ShortestPart), from, StringComparison.Ordinal);
            if (found >= 0)
            {
                return run.PlaceOf(found, ShortestPart);
            }
        }

        return null;
    }

    private static string National(string digits) =>
        digits switch
        {
            ['0', '0', '4', '4', .. var rest] => rest.TrimStart('0'),
            ['4', '4', .. var rest] when rest.Length >= 9 => rest.TrimStart('0'),
            ['0', '0', .. var rest] => rest,
            ['0', .. var rest] => rest,
            _ => digits,
        };
}
