using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;

namespace Helpline.Web.Desks;

/// <summary>Who is recorded as a danger to whom, and where two women's stories meet.</summary>
public sealed partial class Desk
{
    // The deeds in whose course somebody is compared with every recorded perpetrator. What is read so is never shown.
    private static readonly May[] Comparing = [May.TakeCalls, May.CarryCases, May.KeepServiceUsers, May.RecordPerpetrators];

    public IQueryable<Perpetrator> Perpetrators => db.Perpetrators.Where(PerpetratorReach.Of(Actor, Cases));

    public IQueryable<ConflictOfInterest> Conflicts => db.Conflicts.Where(ConflictReach.Of(Actor));

    private IQueryable<ConflictOfInterest> ConflictsBarringHer => db.Conflicts.Where(ConflictReach.Barring(Actor));

    /// <summary>Every recorded perpetrator, whosever: to compare with, never to show.</summary>
    public IQueryable<Perpetrator> PerpetratorsToCompare => Only(db.Perpetrators.Where(p => p.TakenBack == null), Comparing);

    public IQueryable<PerpetratorToken> PerpetratorTokens => Only(db.PerpetratorTokens, Comparing);

    /// <summary>For whoever opens or changes a record: what was found about this woman before, and what the lead decided.</summary>
    public IQueryable<ConflictOfInterest> ConflictsAbout(ServiceUserId woman) =>
        Only(db.Conflicts.Where(c => c.ServiceUser == woman), [.. Comparing, May.DecideConflicts]);

    /// <summary>For a lead who decides on a conflict: the entry that was met, in whosever case.</summary>
    public IQueryable<Perpetrator> PerpetratorsOfConflicts =>
        Only(db.Perpetrators.Where(p => db.Conflicts.Any(c => c.Perpetrator == p.Id || c.Hers == p.Id)), May.DecideConflicts);

    public IQueryable<ServiceUser> WomenOfConflicts =>
        Only(db.ServiceUsers.Where(u => db.Conflicts.Any(c => c.ServiceUser == u.Id)), May.DecideConflicts);

    /// <summary>Both women's cases, restricted or not.</summary>
    public IQueryable<CaseFile> CasesOfConflicts =>
        Only(
            db.Cases.Where(f =>
                db.Conflicts.Any(c => c.ServiceUser == f.ServiceUser || db.Perpetrators.Any(p => p.Id == c.Perpetrator && p.Case == f.Id))
            ),
            May.DecideConflicts
        );

    /// <summary>
    /// Notes what the house found by itself in the course of somebody's work. It is not among her own acts: her part of the log would
    /// tell her what she is not to know.
    /// </summary>
    public void NoteForTheHouse(string act, Guid? record = null, string? detail = null) =>
        notes.Add(
            new()
            {
                At = Now,
                By = Person.Console,
                Act = act,
                Record = record,
                Detail = detail,
            }
        );
}
