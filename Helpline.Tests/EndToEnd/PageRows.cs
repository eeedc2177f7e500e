using Helpline.Domain.Access;
using Helpline.Web.Components.Pages;
using Helpline.Web.Features.Audit;
using Helpline.Web.Features.BrokenGlasses;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Caseload;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Conflicts;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Duty;
using Helpline.Web.Features.FollowUps;
using Helpline.Web.Features.Home;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Features.Needs;
using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.Pathways;
using Helpline.Web.Features.People;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.Search;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Features.ServiceUsers;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Features.SigningIn;
using Helpline.Web.Features.Statistics;
using Helpline.Web.Features.Triage;

namespace Helpline.Tests.EndToEnd;

/// <summary>
/// Every page, one line each: which component, in which role, at which address (of the world that is there), and what stands on it when it is
/// whole. Nobody is signed in where there is no role.
/// </summary>
internal sealed record PageRow(Type Page, Role? As, Func<PageWorld, string> Address, string Ready)
{
    public static readonly IReadOnlyList<PageRow> All =
    [
        new(typeof(NotFound), null, _ => "/not-found", ".empty"),
        new(typeof(SignInPage), null, _ => "/account/sign-in", "#email"),
        new(typeof(JoinPage), null, _ => "/join?token=over", "main h1"),
        new(typeof(JoinPage), null, w => $"/join?token={w.Token}", "#code"),
        new(typeof(HomePage), Role.Volunteer, _ => "/", "main h1"),
        new(typeof(MyCalls), Role.Volunteer, _ => "/calls", "table"),
        new(typeof(CallPage), Role.Volunteer, _ => "/calls/new", "#call-notes"),
        new(typeof(CallPage), Role.Volunteer, w => $"/calls/draft/{w.OwnDraft.Value}", ".flags, #call-notes"),
        new(typeof(HomePage), Role.SafeguardingLead, _ => "/", "main h1"),
        new(typeof(CallDetails), Role.SafeguardingLead, w => $"/calls/{w.FirstCall.Value}", ".with-side"),
        new(typeof(WatchPage), Role.SafeguardingLead, w => $"/calls/drafts/{w.SharedDraft.Value}", "#whisper"),
        new(typeof(ConcernsPage), Role.SafeguardingLead, _ => "/concerns", "table"),
        new(typeof(ConcernPage), Role.SafeguardingLead, w => $"/concerns/{w.FirstConcern.Value}", ".timeline"),
        new(typeof(ConflictsPage), Role.SafeguardingLead, _ => "/conflicts", "main h1"),
        new(typeof(ConflictPage), Role.SafeguardingLead, w => $"/conflicts/{w.FirstConflict.Value}", ".card"),
        new(typeof(TriagePage), Role.SafeguardingLead, _ => "/triage", "table"),
        new(typeof(OpenCasePage), Role.SafeguardingLead, w => $"/triage/open-case/{w.WaitingCall.Value}", "dl.facts"),
        new(typeof(CaseloadPage), Role.SafeguardingLead, _ => "/caseload", "table"),
        new(typeof(CaseloadPage), Role.SafeguardingLead, _ => "/caseload?scope=team&show=all&as=board", ".board"),
        new(typeof(ReviewPage), Role.SafeguardingLead, _ => "/caseload/review", "dl.facts"),
        new(typeof(CasePage), Role.SafeguardingLead, w => $"/cases/{w.OpenCase.Value}", ".timeline"),
        new(typeof(AllocatePage), Role.SafeguardingLead, w => $"/cases/{w.OpenCase.Value}/allocate", "progress"),
        new(typeof(CloseCasePage), Role.SafeguardingLead, w => $"/cases/{w.OpenCase.Value}/close", ".refusal"),
        new(typeof(ReopenCasePage), Role.SafeguardingLead, w => $"/cases/{w.ClosedCase.Value}/reopen", "textarea"),
        new(typeof(CallbacksPage), Role.SafeguardingLead, _ => "/callbacks", "dl.facts"),
        new(typeof(ServiceUserPage), Role.SafeguardingLead, w => $"/service-users/{w.Her.Value}", "dl.facts"),
        new(typeof(LedgerPage), Role.SafeguardingLead, w => $"/service-users/{w.Her.Value}/disclosures", "main h1"),
        new(typeof(ReferralsPage), Role.SafeguardingLead, _ => "/referrals", "main h1"),
        new(typeof(StartReferralPage), Role.SafeguardingLead, w => $"/referrals/new?case={w.OpenCase.Value}", "main h1"),
        new(typeof(ReferralPage), Role.SafeguardingLead, w => $"/referrals/{w.FirstReferral.Value}", ".card"),
        new(typeof(PackPage), Role.SafeguardingLead, w => $"/packs/{w.FirstPack.Value}", "main h1"),
        new(typeof(PathwaysPage), Role.SafeguardingLead, _ => "/pathways", ".pathway"),
        new(typeof(PathwayVersionsPage), Role.SafeguardingLead, _ => "/pathways/versions", "table"),
        new(typeof(PathwayVersionPage), Role.SafeguardingLead, _ => "/pathways/versions/1", "main h1"),
        new(typeof(PathwayEditPage), Role.SafeguardingLead, _ => "/pathways/edit", ".pathway"),
        new(typeof(GapsPage), Role.Volunteer, _ => "/directory/gaps", "table"),
        new(typeof(DirectoryPage), Role.SafeguardingLead, _ => "/directory", "article"),
        new(typeof(OrganisationsPage), Role.SafeguardingLead, _ => "/directory/organisations", "table"),
        new(typeof(NewOrganisationPage), Role.SafeguardingLead, _ => "/directory/organisations/new", "#organisation-name"),
        new(typeof(OrganisationPage), Role.SafeguardingLead, w => $"/directory/organisations/{w.Organisation}", "dl.facts"),
        new(typeof(NewServicePage), Role.SafeguardingLead, w => $"/directory/organisations/{w.Organisation}/services/new", "#service-name"),
        new(typeof(ServicePage), Role.SafeguardingLead, w => $"/directory/services/{w.Service}", "dl.facts"),
        new(typeof(EditServicePage), Role.SafeguardingLead, w => $"/directory/services/{w.Service}/edit", "#service-name"),
        new(typeof(Web.Features.ServiceDirectory.ImportPage), Role.SafeguardingLead, _ => "/directory/import", "#directory-feed"),
        new(typeof(SearchPage), Role.SafeguardingLead, _ => "/search", "form[role=search]"),
        new(typeof(BreakGlassPage), Role.SafeguardingLead, _ => "/break-glass", "form.card"),
        new(typeof(NeedsPage), Role.SafeguardingLead, _ => "/needs", "table"),
        new(typeof(MonthPage), Role.Manager, _ => "/statistics", ".kpi"),
        new(typeof(MonthPage), Role.Manager, w => $"/statistics/{w.LastMonth}?view=default", ".kpi"),
        new(typeof(ReportPage), Role.Manager, w => $"/statistics/{w.LastMonth}/report", "table"),
        new(typeof(DefinitionsPage), Role.Manager, _ => "/statistics/definitions", "dl, table"),
        new(typeof(Web.Features.PastCalls.ImportPage), Role.Manager, _ => "/statistics/import", "#past-calls"),
        new(typeof(BrokenGlassPage), Role.DataProtectionLead, _ => "/broken-glass", "li.card"),
        new(typeof(AuditPage), Role.DataProtectionLead, _ => "/audit", "table"),
        new(typeof(PeoplePage), Role.Administrator, _ => "/people", "table"),
        new(typeof(InvitePage), Role.Administrator, _ => "/people/invite", "#roles"),
        new(typeof(PersonPage), Role.Administrator, w => $"/people/{w.Colleague.Value}", "#roles"),
        new(typeof(CalendarPage), Role.Administrator, _ => "/settings/calendar", "form.stack"),
        new(typeof(Backups), Role.Administrator, _ => "/backups", "button.primary"),
        new(typeof(AccountPage), Role.Administrator, _ => "/account", "form"),
    ];

    /// <summary>Pages that are met only in the course of something else, and the test that walks through it.</summary>
    public static readonly IReadOnlyDictionary<Type, string> InTheirCourse = new Dictionary<Type, string>
    {
        [typeof(CodePage)] = nameof(AccountPagesTests.No_page_on_the_way_in_has_a_barrier),
        [typeof(SetUpPage)] = nameof(AccountPagesTests.No_step_of_the_first_start_has_a_barrier),
    };
}
