using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Pathways;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceDirectory;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Web.Data.Conventions;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>The whole data of the house. Only the front desk opens it, and the accounts' own stores.</summary>
public abstract class HelplineDbContext(DbContextOptions options) : IdentityDbContext<Account>(options)
{
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();

    public DbSet<Call> Calls => Set<Call>();

    public DbSet<CallQuestion> CallQuestions => Set<CallQuestion>();

    public DbSet<CallImport> Imports => Set<CallImport>();

    public DbSet<CaseFile> Cases => Set<CaseFile>();

    public DbSet<CaseNote> CaseNotes => Set<CaseNote>();

    public DbSet<BrokenGlass> BrokenGlass => Set<BrokenGlass>();

    public DbSet<ClosedMonth> ClosedMonths => Set<ClosedMonth>();

    public DbSet<Concern> Concerns => Set<Concern>();

    public DbSet<ConflictOfInterest> Conflicts => Set<ConflictOfInterest>();

    public DbSet<ConfidentialAddress> ConfidentialAddresses => Set<ConfidentialAddress>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<ClosedDay> ClosedDays => Set<ClosedDay>();

    public DbSet<DutyMark> DutyMarks => Set<DutyMark>();

    public DbSet<WeekdayHours> DutyHours => Set<WeekdayHours>();

    public DbSet<FigureExport> FigureExports => Set<FigureExport>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<ImmigrationRecord> ImmigrationRecords => Set<ImmigrationRecord>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ListedOrganisation> ListedOrganisations => Set<ListedOrganisation>();

    public DbSet<Need> Needs => Set<Need>();

    public DbSet<NumberSequence> Numbers => Set<NumberSequence>();

    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<PackLink> PackLinks => Set<PackLink>();

    public DbSet<PathwayDraft> PathwayDrafts => Set<PathwayDraft>();

    public DbSet<PathwayVersion> PathwayVersions => Set<PathwayVersion>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Perpetrator> Perpetrators => Set<Perpetrator>();

    public DbSet<PerpetratorToken> PerpetratorTokens => Set<PerpetratorToken>();

    public DbSet<Referral> Referrals => Set<Referral>();

    public DbSet<ReferralConsent> ReferralConsents => Set<ReferralConsent>();

    public DbSet<SavedView> SavedViews => Set<SavedView>();

    public DbSet<SearchToken> SearchTokens => Set<SearchToken>();

    public DbSet<SentPack> SentPacks => Set<SentPack>();

    public DbSet<Service> Services => Set<Service>();

    public DbSet<ServiceUser> ServiceUsers => Set<ServiceUser>();

    public DbSet<SignIn> SignIns => Set<SignIn>();

    public DbSet<StanceProposal> StanceProposals => Set<StanceProposal>();

    public DbSet<SubjectKey> SubjectKeys => Set<SubjectKey>();

    public DbSet<Summons> Summonses => Set<Summons>();

    public DbSet<StoredKey> StoredKeys => Set<StoredKey>();

    /// <summary>Keys made in this sitting: known to others only once they are saved.</summary>
    internal Dictionary<Guid, byte[]> NewKeys { get; } = [];

    /// <summary>Keys that others made in the transaction that this sitting shares with them.</summary>
    internal IReadOnlyDictionary<Guid, byte[]>? SharedKeys { get; set; }

    /// <summary>Opens what is read. Nothing for a tool that only makes tables.</summary>
    internal SealingInterceptor? Sealing { get; set; }

    /// <summary>A context that was used before begins anew: nothing of its last sitting stays.</summary>
    internal HelplineDbContext With(SealingInterceptor sealing)
    {
        (Sealing, SharedKeys) = (sealing, null);
        NewKeys.Clear();
        return this;
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HelplineDbContext).Assembly);
        // The calls of an import exist for nobody until it is completed.
        builder
            .Entity<Call>()
            .HasQueryFilter(call => call.Import == null || Imports.Any(i => i.Id == call.Import && i.CompletedAt != null));
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.UseHouseConventions();
}
