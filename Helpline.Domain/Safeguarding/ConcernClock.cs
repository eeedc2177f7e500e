using Helpline.Domain.Duty;

namespace Helpline.Domain.Safeguarding;

/// <summary>
/// Until when a concern must be acknowledged: 15 minutes; 4 hours of duty time; 2 working days. Nothing stops the clock of an immediate one.
/// What was promised once stays: a calendar that is changed later moves no concern.
/// </summary>
/// <param name="Calendar">When somebody is on duty.</param>
public sealed record ConcernClock(DutyCalendar Calendar)
{
    public static readonly TimeSpan Immediate = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan SameDay = TimeSpan.FromHours(4);

    public static readonly TimeSpan SameDayUntilManager = TimeSpan.FromHours(2);

    public const int WorkingDays = 2;

    public DateTimeOffset DueAt(FlagKind flag, DateTimeOffset raisedAt) =>
        flag.Urgency() switch
        {
            Urgency.Immediate => raisedAt + Immediate,
            Urgency.SameDay => Calendar.AfterHours(raisedAt, SameDay),
            Urgency.TwoDays => Calendar.AfterWorkingDays(raisedAt, WorkingDays),
        };

    /// <summary>When the manager learns that one is overdue, after the lead has learned of it: 15 minutes, 2 hours of duty time, a working day.</summary>
    public DateTimeOffset ManagerLearnsAt(FlagKind flag, DateTimeOffset dueAt) =>
        flag.Urgency() switch
        {
            Urgency.Immediate => dueAt + Immediate,
            Urgency.SameDay => Calendar.AfterHours(dueAt, SameDayUntilManager),
            Urgency.TwoDays => Calendar.AfterWorkingDays(dueAt, 1),
        };
}
