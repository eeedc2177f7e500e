using System.Collections.Frozen;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Duty;

/// <summary>
/// When somebody is on duty: hours for each day of the week, and the days that are closed. Lengths are of real time: on the night on which the
/// clock is changed an open hour more or less is counted as it passes.
/// </summary>
public sealed class DutyCalendar
{
    private const int FarthestDays = 400;

    private readonly TimeZoneInfo zone;
    private readonly FrozenDictionary<DayOfWeek, WeekdayHours> hours;
    private readonly Func<DateOnly, bool> isClosed;

    private DutyCalendar(TimeZoneInfo zone, IEnumerable<WeekdayHours> hours, Func<DateOnly, bool> isClosed)
    {
        this.zone = zone;
        this.hours = hours.ToFrozenDictionary(day => day.Day);
        this.isClosed = isClosed;
    }

    /// <summary>Until somebody sets another: weekdays from 9 to 6, closed on bank holidays.</summary>
    public static IReadOnlyList<WeekdayHours> UsualHours { get; } =
    [.. Enumerable.Range(1, 5).Select(day => new WeekdayHours((DayOfWeek)day, new TimeOnly(9, 0), new TimeOnly(18, 0)))];

    public static DutyCalendar Usual(TimeZoneInfo zone) =>
        new(zone, UsualHours, day => BankHolidays.Of(day.Year).Any(holiday => holiday.Day == day));

    public static DutyCalendar Of(TimeZoneInfo zone, IReadOnlyCollection<WeekdayHours> hours, IEnumerable<DateOnly> closed)
    {
        Refusal.ThrowIfAny(ObstacleTo(hours));
        var days = closed.ToFrozenSet();
        return new(zone, hours, days.Contains);
    }

    /// <summary>Why these hours can't be the calendar's, or null when they can.</summary>
    public static Refusal? ObstacleTo(IReadOnlyCollection<WeekdayHours> hours) =>
        hours.Count == 0 ? DutyRefusals.NeverOpen
        : hours.Any(day => day.Length <= TimeSpan.Zero) ? DutyRefusals.ClosesBeforeOpening
        : null;

    public bool IsDuty(DateTimeOffset at) => On(DayOf(at)) is { } open && open.From <= at && at < open.Until;

    /// <summary>The moment when so much duty time has passed.</summary>
    public DateTimeOffset AfterHours(DateTimeOffset from, TimeSpan length) => Walk(from, length.Ticks, open => open.Until - open.From);

    /// <summary>The moment when so many working days have passed: what is begun at ten on Monday ends at ten on Wednesday after two.</summary>
    public DateTimeOffset AfterWorkingDays(DateTimeOffset from, int days) => Walk(from, days, _ => null);

    /// <summary>The end of duty of the so-manieth working day that comes after this one.</summary>
    public DateTimeOffset EndOfWorkingDay(DateOnly after, int days) =>
        AfterWorkingDays(InstantOf(after.AddDays(1).ToDateTime(TimeOnly.MinValue)), days);

    /// <summary>The so-manieth working day that comes after this one. An end at midnight is the end of the day before.</summary>
    public DateOnly WorkingDayAfter(DateOnly day, int days) => DayOf(EndOfWorkingDay(day, days).AddTicks(-1));

    // Each open day takes its part away from what is left: its duty time, or, where days are counted, itself as one.
    private DateTimeOffset Walk(DateTimeOffset from, double left, Func<(DateTimeOffset From, DateTimeOffset Until), TimeSpan?> lengthOf)
    {
        var day = DayOf(from);
        for (var farthest = day.AddDays(FarthestDays); day < farthest; day = day.AddDays(1))
        {
            if (On(day) is not { } open || open.Until <= from)
            {
                continue;
            }

            var starts = from > open.From ? from : open.From;
            var whole = lengthOf(open)?.Ticks ?? 1d;
            var perTick = whole / (open.Until - open.From).Ticks;
            var there = (open.Until - starts).Ticks * perTick;
            // A whole day is one but for the last digits of a fraction.
            if (left - there <= perTick * TimeSpan.TicksPerMillisecond)
            {
                return starts.AddMilliseconds(Math.Round(left / perTick / TimeSpan.TicksPerMillisecond)).ToUniversalTime();
            }

            left -= there;
        }

        // Closed for more than a year: nothing is promised later than that.
        return from.AddDays(FarthestDays);
    }

    private (DateTimeOffset From, DateTimeOffset Until)? On(DateOnly day) =>
        hours.TryGetValue(day.DayOfWeek, out var open) && !isClosed(day)
            ? (
                InstantOf(day.ToDateTime(TimeOnly.MinValue) + open.Opens.ToTimeSpan()),
                InstantOf(day.ToDateTime(TimeOnly.MinValue) + open.EndOfDay)
            )
            : null;

    private DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    // The hour that is left out in spring has the moment after it; of the hour that comes twice in autumn the first is meant.
    private DateTimeOffset InstantOf(DateTime local)
    {
        var wall = zone.IsInvalidTime(local) ? local.AddHours(1) : local;
        return new(wall, zone.IsAmbiguousTime(wall) ? zone.GetAmbiguousTimeOffsets(wall).Max() : zone.GetUtcOffset(wall));
    }
}
