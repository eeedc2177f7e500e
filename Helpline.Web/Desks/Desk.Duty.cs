using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Identity;

namespace Helpline.Web.Desks;

/// <summary>Who is on duty, when, and what she is called to.</summary>
public sealed partial class Desk
{
    public IQueryable<Summons> Summonses => db.Summonses.Where(SummonsReach.Of(Actor));

    /// <summary>For whoever changes a record that somebody was called to: the call ends with it.</summary>
    public IQueryable<Summons> SummonsesTo(Guid record) => db.Summonses.Where(s => s.Record == record && s.Answered == null);

    public IQueryable<DutyMark> DutyMarks => Only(db.DutyMarks, May.BeOnDuty, May.HearSummonses, May.ReadNamesOnDuty, May.AskCoordinators);

    /// <summary>Whoever is signed in at this moment.</summary>
    public IQueryable<SignIn> PresentSignIns =>
        Only(
            db.SignIns.Where(s => s.EndedAt == null && s.ExpiresAt > Now),
            May.BeOnDuty,
            May.HearSummonses,
            May.ReadNamesOnDuty,
            May.AskCoordinators
        );

    public IQueryable<WeekdayHours> DutyHours => db.DutyHours;

    public IQueryable<ClosedDay> ClosedDays => db.ClosedDays;

    /// <summary>For the manager: when those concerns were due that nobody has taken in time. How many and how old; nothing of what they are.</summary>
    public IQueryable<DateTimeOffset> OverdueSince =>
        Only(db.Concerns, May.ReadOverdueCount)
            .Where(k => k.Acknowledged == null && k.SignedOff == null && k.Escalations.Any(e => e.To == EscalationStep.Manager))
            .Select(k => k.DueAt);

    /// <summary>For whoever is called to a concern: how the woman may be reached safely, though her record be out of reach.</summary>
    public IQueryable<ContactPoint> ContactsOfConcerns =>
        Only(db.ServiceUsers, May.ReadConcerns, May.AnswerConcerns)
            .Where(u => Concerns.Any(k => k.ServiceUser == u.Id && k.SignedOff == null))
            .SelectMany(u => u.Contacts)
            .Where(c => c.Kind == ContactKind.Telephone);

    /// <summary>Puts a record of a setting in the place of the one with its key.</summary>
    public void Replace<T>(T record)
        where T : class => db.Update(record);

    /// <summary>Calls everybody on duty, as soon as this sitting is saved.</summary>
    public void Summon(SummonsKind kind, Guid record, FlagKind? flag = null) => Add(Summons.To(kind, record, Now, flag));
}
