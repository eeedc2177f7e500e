using System.Linq.Expressions;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Pathways;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceDirectory;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>
/// One sitting at the data: what this actor can reach, who she is, and what she did. Each set is drawn around her by the one expression of
/// its kind of record; parts are found through their whole.
/// </summary>
public sealed partial class Desk
{
    private readonly HelplineDbContext db;
    private readonly May deed;
    private readonly List<AuditEntry> notes = [];

    internal Desk(HelplineDbContext db, Actor actor, May deed, HelplineClock clock)
    {
        this.db = db;
        this.deed = deed;
        // The figures of her teams are her teams' alone, whatever else she answers for.
        Actor = deed == May.ReadTeamStatistics ? actor with { AnswersFor = [] } : actor;
        Clock = clock;
        Now = clock.Now;
    }

    public Actor Actor { get; }

    /// <summary>Who and when, the same for everything done in this sitting.</summary>
    public Signature Signature => new(Actor.Id, Now);

    public HelplineClock Clock { get; }

    public DateTimeOffset Now { get; }

    public DateTime LocalNow => Clock.ToLocal(Now);

    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    public IQueryable<Call> Calls => db.Calls.Where(CallReach.Of(Actor, Now, ConflictsBarringHer));

    public IQueryable<Draft> Drafts => db.Drafts.Where(CallReach.OfDrafts(Actor, Now));

    public IQueryable<CaseFile> Cases => db.Cases.Where(CaseReach.Of(Actor, db.Concerns, ConflictsBarringHer, OpenedForDanger));

    public IQueryable<BrokenGlass> BrokenGlass => db.BrokenGlass.Where(CaseReach.OfBrokenGlass(Actor));

    public IQueryable<CaseNote> CaseNotes => db.CaseNotes.Where(note => Cases.Any(file => file.Id == note.Case));

    public IQueryable<Concern> Concerns => db.Concerns.Where(ConcernReach.Of(Actor, Calls));

    public IQueryable<FollowUp> FollowUps => db.FollowUps.Where(FollowUpReach.Of(Actor, Calls, Cases));

    public IQueryable<Referral> Referrals => db.Referrals.Where(ReferralReach.Of(Actor, Calls, Cases));

    public IQueryable<ReferralConsent> ReferralConsents =>
        db.ReferralConsents.Where(consent => Referrals.Any(referral => referral.Id == consent.Referral));

    public IQueryable<SentPack> SentPacks => db.SentPacks.Where(pack => Referrals.Any(referral => referral.Id == pack.Referral));

    public IQueryable<PackLink> PackLinks => db.PackLinks.Where(link => Referrals.Any(referral => referral.Id == link.Referral));

    public IQueryable<ServiceUser> ServiceUsers => db.ServiceUsers.Where(ServiceUserReach.Of(Actor, Calls, Cases));

    /// <summary>Sealed; opening one needs a purpose and an entry before it is shown.</summary>
    public IQueryable<ImmigrationRecord> ImmigrationRecords =>
        db.ImmigrationRecords.Where(ServiceUserReach.OfImmigrationRecords(Actor, Cases));

    public IQueryable<ListedOrganisation> ListedOrganisations => db.ListedOrganisations.Where(DirectoryReach.OfOrganisations(Actor));

    public IQueryable<Service> Services => db.Services.Where(DirectoryReach.OfServices(Actor));

    /// <summary>Where a refuge is: never with its service, always with a note.</summary>
    public IQueryable<ConfidentialAddress> ConfidentialAddresses => db.ConfidentialAddresses.Where(DirectoryReach.OfAddresses(Actor));

    public IQueryable<StanceProposal> StanceProposals => db.StanceProposals.Where(DirectoryReach.OfProposals(Actor));

    public IQueryable<PathwayVersion> PathwayVersions => db.PathwayVersions.Where(PathwayReach.Of(Actor));

    public IQueryable<PathwayDraft> PathwayDrafts => db.PathwayDrafts.Where(PathwayReach.OfDrafts(Actor));

    public IQueryable<SavedView> SavedViews => db.SavedViews.Where(view => view.Owner == Actor.Id);

    public IQueryable<AuditEntry> Audit => db.Audit.Where(AuditReach.Of(Actor, RecordsInReach));

    public IQueryable<Need> Needs => db.Needs;

    public IQueryable<Organisation> Organisations => db.Organisations;

    /// <summary>Whether nobody else writes meanwhile, so that nothing has to be locked against her.</summary>
    public bool WritesAlone => db.Database.IsSqlite();

    private IQueryable<BrokenGlass> OpenedForDanger => db.BrokenGlass.Where(glass => glass.By == Actor.Id && glass.Until > Now);

    // Told apart by nothing but their ids, which no two records share.
    private IQueryable<Guid> RecordsInReach =>
        IdsOf(Calls.Select(r => r.Id))
            .Concat(IdsOf(Drafts.Select(r => r.Id)))
            .Concat(IdsOf(Cases.Select(r => r.Id)))
            .Concat(IdsOf(Concerns.Select(r => r.Id)))
            .Concat(IdsOf(FollowUps.Select(r => r.Id)))
            .Concat(IdsOf(Referrals.Select(r => r.Id)))
            .Concat(IdsOf(SentPacks.Select(r => r.Id)))
            .Concat(IdsOf(ServiceUsers.Select(r => r.Id)))
            .Concat(IdsOf(Perpetrators.Select(r => r.Id)))
            .Concat(IdsOf(Conflicts.Select(r => r.Id)));

    internal IReadOnlyList<AuditEntry> Notes => notes;

    internal bool KeepsOwnDraft { get; private set; }

    /// <summary>The one record that fits, or not found: what is absent and what is out of reach look the same.</summary>
    public static async Task<T> OneAsync<T>(IQueryable<T> within, Expression<Func<T, bool>> which, CancellationToken stop = default)
        where T : class => await within.FirstOrDefaultAsync(which, stop) ?? throw new RefusedException(AccessRefusals.NotFound);

    /// <summary>Which version of a record this is. Whoever changes it says which one she saw.</summary>
    public int VersionOf(object record) => (int)db.Entry(record).Property(Versions.Column).CurrentValue!;

    /// <summary>This record is about to be changed by somebody who saw that version; if another was saved since, nothing is saved.</summary>
    public void Expect(object record, int seen)
    {
        var version = db.Entry(record).Property(Versions.Column);
        version.OriginalValue = seen;
        version.CurrentValue = seen + 1;
    }

    public void Add<T>(T record)
        where T : class => db.Add(record);

    public void Remove<T>(T record)
        where T : class => db.Remove(record);

    /// <summary>Notes what is done, on which record, and which fields or for what purpose. Never a value.</summary>
    public void Note(string act, Guid? record = null, string? detail = null) =>
        notes.Add(
            new()
            {
                At = Now,
                By = Actor.Id,
                Role = Actor.Role,
                Act = act,
                Record = record,
                Detail = detail,
            }
        );

    /// <summary>
    /// The one change that is not noted: a draft that is kept while its writer types. Its beginning and its end are; a note for each pause
    /// of the keyboard would drown the log, and tells nothing that the draft itself does not.
    /// </summary>
    public void KeepDraftQuietly() => KeepsOwnDraft = true;

    /// <summary>The next number of its kind and year: C-2026-000123.</summary>
    public async Task<string> NextNumberAsync(NumberKind kind, CancellationToken stop = default) =>
        kind.Write(LocalNow.Year, await NextNumbersAsync(kind, LocalNow.Year, 1, stop));

    /// <summary>The first of so many numbers in a row.</summary>
    public async Task<int> NextNumbersAsync(NumberKind kind, int year, int count, CancellationToken stop = default)
    {
        // Counting up locks the row until this sitting is saved, so no number is given twice. The first of a year makes the row.
        var last = await db
            .Database.SqlQuery<int>(
                $"""
                INSERT INTO "Numbers" ("Kind", "Year", "Last") VALUES ({kind.Letter}, {year}, {count})
                ON CONFLICT ("Kind", "Year") DO UPDATE SET "Last" = "Numbers"."Last" + {count} RETURNING "Last"
                """
            )
            .ToListAsync(stop);
        return last[0] - count + 1;
    }

    // The database keeps an id as a plain one: the cast says so to it.
    private static IQueryable<Guid> IdsOf<TId>(IQueryable<TId> ids)
        where TId : struct, IId<TId> => ids.Select(id => (Guid)(object)id);

    // Some sets are open only to some deeds, whoever asks: the wrong deed is a mistake in the code.
    private T Only<T>(T set, params ReadOnlySpan<May> deeds) =>
        deeds.Contains(deed) ? set : throw new InvalidOperationException($"A desk for {deed} has no such set.");
}
