namespace Helpline.Domain.Safeguarding;

/// <summary>
/// Until when a concern must be acknowledged: 15 minutes; 4 hours of duty time; 2 working days. Duty time runs on weekdays by the
/// helpline's hours; nothing stops the clock of an immediate one.
/// </summary>
/// <param name="Zone">The helpline's time zone.</param>
/// <param name="Opens">When duty begins on a weekday.</param>
/// <param name="Closes">When it ends.</param>
public sealed record ConcernClock(TimeZoneInfo Zone, TimeOnly Opens, TimeOnly Closes)
{
    public static readonly TimeSpan Immediate = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan SameDay = TimeSpan.FromHours(4);

    public const int WorkingDays = 2;

    public static ConcernClock Usual(TimeZoneInfo zone) => new(zone, new TimeOnly(9, 0), new TimeOnly(18, 0));

    public DateTimeOffset DueAt(FlagKind flag, DateTimeOffset raisedAt) =>
        flag.Urgency() switch
        {
            Urgency.Immediate => raisedAt + Immediate,
            Urgency.SameDay => AfterDutyTime(raisedAt, SameDay),
            Urgency.TwoDays => AfterDutyTime(raisedAt, WorkingDays * (Closes - Opens)),
        };

    private DateTimeOffset AfterDutyTime(DateTimeOffset from, TimeSpan left)
    {
        var local = TimeZoneInfo.ConvertTime(from, Zone).DateTime;
        while (true)
        {
            var (opens, closes) = (local.Date + Opens.ToTimeSpan(), local.Date + Closes.ToTimeSpan());
            var starts = local < opens ? opens : local;
            if (IsWorkingDay(local) && starts < closes)
            {
                if (starts + left <= closes)
                {
                    return InZone(starts + left);
                }

                left -= closes - starts;
            }

            local = local.Date.AddDays(1);
        }
    }

    private DateTimeOffset InZone(DateTime local) => new(local, Zone.GetUtcOffset(local));

    private static bool IsWorkingDay(DateTime day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
