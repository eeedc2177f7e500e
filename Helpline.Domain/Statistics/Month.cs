using System.Globalization;

namespace Helpline.Domain.Statistics;

/// <summary>A month of the calendar, by the helpline's clock.</summary>
public readonly record struct Month(int Year, int Number) : IComparable<Month>
{
    public DateOnly FirstDay => new(Year, Number, 1);

    /// <summary>Local time at which it begins; it ends where the next begins.</summary>
    public DateTime Begins => FirstDay.ToDateTime(TimeOnly.MinValue);

    public DateTime Ends => Next.Begins;

    public Month Next => Of(FirstDay.AddMonths(1));

    public Month Before => Of(FirstDay.AddMonths(-1));

    public Month YearBefore => Of(FirstDay.AddYears(-1));

    public static Month Of(DateOnly day) => new(day.Year, day.Month);

    public static Month Of(DateTime local) => new(local.Year, local.Month);

    public static bool TryParse(string? text, out Month month)
    {
        var read = DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        month = read ? Of(day) : default;
        return read && day.Year is > 1900 and < 9000;
    }

    public bool Holds(DateTime local) => Begins <= local && local < Ends;

    public int CompareTo(Month other) => FirstDay.CompareTo(other.FirstDay);

    /// <summary>2025-03.</summary>
    public override string ToString() => FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;
}
