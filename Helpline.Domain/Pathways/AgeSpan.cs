using System.Globalization;

namespace Helpline.Domain.Pathways;

/// <summary>From one age in years to another, both included; either may be open: <c>14-24</c>, <c>18-</c>, <c>-17</c>.</summary>
public readonly record struct AgeSpan(int? From, int? Until)
{
    public bool Holds(int age) => !(age < From) && !(age > Until);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From}-{Until}");

    public static bool TryParse(string text, out AgeSpan span)
    {
        span = default;
        if (text.Split('-') is not [var from, var until] || !TryRead(from, out var first) || !TryRead(until, out var last))
        {
            return false;
        }

        span = new(first, last);
        return (first ?? last) is not null && !(first > last);
    }

    private static bool TryRead(string text, out int? years)
    {
        years = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        return text.Length == 0 || years is not null;
    }
}
