using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
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

    public IQueryable<Concern> CountedConcerns => Only(deed == May.ReadTeamStatistics ? Concerns : db.Concerns, Figures);

    public IQueryable<CaseFile> CountedCases => Only(deed == May.ReadTeamStatistics ? Cases : db.Cases, Figures);

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
    public IQueryable<ServiceUser> KnownServiceUsers => Only(db.ServiceUsers, May.RecogniseCallers, May.TakeCalls, May.ImportPastCalls);

    public IQueryable<SearchToken> SearchTokens => db.SearchTokens;

    /// <summary>Ties of a case that stand in its way, whether or not each is in reach.</summary>
    public async Task<CaseTies> TiesOfAsync(CaseId file, CancellationToken stop = default)
    {
        var concerns = await db.Concerns.CountAsync(k => k.Case == file && k.SignedOff == null, stop);
        var followUps = await db.FollowUps.CountAsync(f => f.Case == file && f.End == null, stop);
        return new(concerns, followUps);
    }

    /// <summary>A woman who opened no record yet has none; what may be written to hers is written here.</summary>
    public Task<ImmigrationRecord?> ImmigrationRecordToWriteAsync(ServiceUserId of, CancellationToken stop = default) =>
        Only(db.ImmigrationRecords, May.WriteImmigrationRecords, May.TakeCalls)
            .FirstOrDefaultAsync(record => record.ServiceUser == of, stop);
}
