using Helpline.Domain.Access;

namespace Helpline.Domain.Duty;

/// <summary>What somebody said last about whether she is on duty. It holds until she signs in anew.</summary>
public sealed class DutyMark
{
    private DutyMark() { }

    public PersonId Person { get; private init; }

    public bool On { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static DutyMark Of(PersonId person) => new() { Person = person };

    public void Say(bool on, DateTimeOffset at) => (On, At) = (on, at);

    /// <summary>Whether she is on duty: as she said since she signed in; if she said nothing, by the hours of the calendar.</summary>
    public static bool IsOnDuty(DutyMark? mark, DateTimeOffset signedInAt, bool withinHours) =>
        mark is not null && mark.At >= signedInAt ? mark.On : withinHours;
}
