using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Web.Data;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>The sets that no reach draws, each open only to the deeds that need it.</summary>
public sealed partial class Desk
{
    private static readonly May[] Figures = [May.ReadTeamStatistics, May.ReadAllStatistics, May.ExportStatistics, May.CloseMonths];

    /// <summary>Calls as figures see them: counted, never shown. A coordinator's are her teams'.</summary>
    public IQueryable<Call> CountedCalls => Only(deed == May.ReadTeamStatistics ? Calls : db.Calls, Figures);

    public IQueryable<Referral> CountedReferrals => Only(deed == May.ReadTeamStatistics ? Referrals : db.Referrals, Figures);

    public IQueryable<Concern> CountedConcerns =>
        Only(deed == May.ReadTeamStatistics ? Concerns.Where(concern => Calls.Any(call => call.Id == concern.Call)) : db.Concerns, Figures);

    public IQueryable<CaseFile> CountedCases => Only(deed == May.ReadTeamStatistics ? Cases : db.Cases, Figures);

    public IQueryable<ClosedMonth> ClosedMonths => Only(db.ClosedMonths, Figures);

    public IQueryable<FigureExport> FigureExports => Only(db.FigureExports, Figures);

    /// <summary>For bringing in past calls: what is there already, by its former reference or pseudonym.</summary>
    public IQueryable<Call> AllCalls => Only(db.Calls.IgnoreQueryFilters(), May.ImportPastCalls);

    public IQueryable<CallImport> Imports => Only(db.Imports, May.ImportPastCalls);

    /// <summary>Past calls that were begun to be brought in and never became calls go, and with them the keys that sealed them.</summary>
    public Task<int> DestroyKeysAsync(IReadOnlyCollection<Guid> subjects, CancellationToken stop = default) =>
        Only(db.SubjectKeys, May.ImportPastCalls).Where(key => subjects.Contains(key.Subject)).ExecuteDeleteAsync(stop);

    public IQueryable<Referral> AllReferrals => Only(db.Referrals, May.ImportPastCalls);

    /// <summary>Everybody who works here: names and codes for whoever is on duty, all of it for whoever keeps people.</summary>
    public IQueryable<Person> People => db.People.Where(p => p.Id != Person.Console);

    public IQueryable<SignIn> OwnSignIns => db.SignIns.Where(s => s.Person == Actor.Id);

    public IQueryable<SignIn> SignIns => Only(db.SignIns, May.KeepPeople);

    public IQueryable<Invitation> Invitations => Only(db.Invitations, May.KeepPeople);

    /// <summary>Any service user: to recognise a caller by a strong signal, or for past calls by pseudonym. What is told of her is the use case's to limit.</summary>
    public IQueryable<ServiceUser> KnownServiceUsers =>
        Only(db.ServiceUsers, May.RecogniseCallers, May.TakeCalls, May.ImportPastCalls, May.RecordPerpetrators);

    /// <summary>How the women may be rung to whom this actor promised a call.</summary>
    public IQueryable<ContactPoint> ContactsOfPromisedCallbacks(IReadOnlyCollection<ServiceUserId> women)
    {
        var promised = FollowUps.Where(f => f.AssignedTo == Actor.Id && f.Kind == FollowUpKind.Callback && f.End == null);
        return db
            .ServiceUsers.Where(u => women.Contains(u.Id) && promised.Any(f => f.ServiceUser == u.Id))
            .SelectMany(u => u.Contacts)
            .Where(c => c.Kind == ContactKind.Telephone);
    }

    /// <summary>Everybody's drafts, for the job that lets go of those that nobody wants.</summary>
    public IQueryable<Draft> AllDrafts => Only(db.Drafts, May.KeepSettings);

    public IQueryable<SearchToken> SearchTokens => db.SearchTokens;

    /// <summary>Ties of a case that stand in its way, whether or not each is in reach.</summary>
    public async Task<CaseTies> TiesOfAsync(CaseId file, CancellationToken stop = default)
    {
        var concerns = await db.Concerns.CountAsync(k => k.Case == file && k.SignedOff == null, stop);
        var followUps = await db.FollowUps.CountAsync(f => f.Case == file && f.End == null, stop);
        return new(concerns, followUps);
    }

    /// <summary>Every case: to open one for a danger, or to say afterwards which it was. Never shown from here.</summary>
    public IQueryable<CaseFile> CasesBehindGlass => Only(db.Cases, May.BreakGlass, May.ReviewBrokenGlass);

    /// <summary>What each coordinator carries, in points and not in cases, so that restricted ones weigh as well and stay unseen.</summary>
    public IQueryable<CarriedWeight> CarriedWeights =>
        Only(db.Cases, May.ReadCases, May.AllocateCases)
            .Where(f => f.Holder != null && f.Closure == null)
            .Select(f => new CarriedWeight(f.Holder!.Value, f.Risk, f.Needs.Count(n => n.Outcome == null)));

    /// <summary>The women of the calls and cases in reach, for whoever promises to ring one and must learn when and how it is safe.</summary>
    public IQueryable<ServiceUser> WomenToRing =>
        Only(db.ServiceUsers, May.KeepFollowUps).Where(u => Calls.Any(c => c.ServiceUser == u.Id) || Cases.Any(f => f.ServiceUser == u.Id));

    /// <summary>A woman who opened no record yet has none; what may be written to hers is written here.</summary>
    public Task<ImmigrationRecord?> ImmigrationRecordToWriteAsync(ServiceUserId of, CancellationToken stop = default) =>
        Only(db.ImmigrationRecords, May.WriteImmigrationRecords, May.TakeCalls)
            .FirstOrDefaultAsync(record => record.ServiceUser == of, stop);
}

/// <summary>One case of somebody's caseload as a weight and nothing else.</summary>
public sealed record CarriedWeight(PersonId Holder, RiskLevel Risk, int OpenNeeds)
{
    public int Points => CaseWeight.Of(Risk, OpenNeeds);
}
