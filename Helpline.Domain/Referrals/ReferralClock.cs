using Helpline.Domain.Duty;

namespace Helpline.Domain.Referrals;

/// <summary>
/// When the other side is asked again, and until when whatever a referral asks of us is done: in working days of the duty calendar. What was
/// promised once stays: a calendar that is changed later moves nothing.
/// </summary>
/// <param name="Calendar">When somebody is on duty.</param>
public sealed record ReferralClock(DutyCalendar Calendar)
{
    /// <summary>To the first chase and between the chases.</summary>
    public const int Usually = 3;

    /// <summary>The law gives a local authority one working day to decide.</summary>
    public const int LocalAuthorityDecides = 1;

    public DateOnly ChaseOn(ReferralManner manner, DateOnly from) =>
        Calendar.WorkingDayAfter(from, manner is ReferralManner.SafeguardingNotification ? LocalAuthorityDecides : Usually);

    /// <summary>What became known on this day is done by the end of duty of the next working day.</summary>
    public DateTimeOffset DoneAfter(DateOnly day) => Calendar.EndOfWorkingDay(day, 1);

    /// <summary>What is due on this day is done by the end of its duty; of a day on which nobody is there, by that of the next.</summary>
    public DateTimeOffset DoneOn(DateOnly day) => Calendar.EndOfWorkingDay(day.AddDays(-1), 1);
}
