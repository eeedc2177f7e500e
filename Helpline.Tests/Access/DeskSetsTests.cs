using System.Reflection;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;
using Kind = Helpline.Tests.Access.ReachTests.Kind;

namespace Helpline.Tests.Access;

/// <summary>
/// Every set that a desk hands out is decided: drawn around the actor and then a row of the table of reach, open only to some deeds, or open to
/// everybody for a reason. A set that is in none of these lists fails here.
/// </summary>
public sealed class DeskSetsTests
{
    private static readonly May[] Figures = [May.ReadTeamStatistics, May.ReadAllStatistics, May.ExportStatistics, May.CloseMonths];

    private static readonly May[] Comparing = [May.TakeCalls, May.CarryCases, May.KeepServiceUsers, May.RecordPerpetrators];

    private static readonly May[] OnDuty = [May.BeOnDuty, May.HearSummonses, May.ReadNamesOnDuty, May.AskCoordinators];

    private static readonly Dictionary<string, Kind> Drawn = new()
    {
        [nameof(Desk.Audit)] = Kind.AuditEntry,
        [nameof(Desk.Calls)] = Kind.Call,
        [nameof(Desk.BrokenGlass)] = Kind.BrokenGlass,
        [nameof(Desk.CallQuestions)] = Kind.CallQuestion,
        [nameof(Desk.CaseNotes)] = Kind.CaseNote,
        [nameof(Desk.Cases)] = Kind.Case,
        [nameof(Desk.Concerns)] = Kind.Concern,
        [nameof(Desk.Conflicts)] = Kind.ConflictOfInterest,
        [nameof(Desk.Drafts)] = Kind.Draft,
        [nameof(Desk.FollowUps)] = Kind.FollowUp,
        [nameof(Desk.ImmigrationRecords)] = Kind.ImmigrationRecord,
        [nameof(Desk.OwnSignIns)] = Kind.SignIn,
        [nameof(Desk.PackLinks)] = Kind.PackLink,
        [nameof(Desk.Perpetrators)] = Kind.Perpetrator,
        [nameof(Desk.ReferralConsents)] = Kind.ReferralConsent,
        [nameof(Desk.Referrals)] = Kind.Referral,
        [nameof(Desk.SavedViews)] = Kind.SavedView,
        [nameof(Desk.SentPacks)] = Kind.SentPack,
        [nameof(Desk.SharedDrafts)] = Kind.SharedDraft,
        [nameof(Desk.ServiceUsers)] = Kind.ServiceUser,
        [nameof(Desk.Summonses)] = Kind.Summons,
    };

    private static readonly Dictionary<string, May[]> ByDeed = new()
    {
        [nameof(Desk.AllCalls)] = [May.ImportPastCalls],
        [nameof(Desk.AllDrafts)] = [May.KeepSettings],
        [nameof(Desk.AllCallQuestions)] = [May.KeepSettings],
        [nameof(Desk.AllReferrals)] = [May.ImportPastCalls],
        [nameof(Desk.CarriedWeights)] = [May.ReadCases, May.AllocateCases],
        [nameof(Desk.CasesBehindGlass)] = [May.BreakGlass, May.ReviewBrokenGlass],
        [nameof(Desk.CasesOfConflicts)] = [May.DecideConflicts],
        [nameof(Desk.ClosedMonths)] = Figures,
        [nameof(Desk.ContactsOfConcerns)] = [May.ReadConcerns, May.AnswerConcerns],
        [nameof(Desk.CountedCalls)] = Figures,
        [nameof(Desk.CountedCases)] = Figures,
        [nameof(Desk.CountedConcerns)] = Figures,
        [nameof(Desk.CountedReferrals)] = Figures,
        [nameof(Desk.DutyMarks)] = OnDuty,
        [nameof(Desk.FigureExports)] = Figures,
        [nameof(Desk.Imports)] = [May.ImportPastCalls],
        [nameof(Desk.Invitations)] = [May.KeepPeople],
        [nameof(Desk.KnownServiceUsers)] = [May.RecogniseCallers, May.TakeCalls, May.ImportPastCalls, May.RecordPerpetrators],
        [nameof(Desk.OverdueSince)] = [May.ReadOverdueCount],
        [nameof(Desk.PerpetratorsOfConflicts)] = [May.DecideConflicts],
        [nameof(Desk.PerpetratorsToCompare)] = Comparing,
        [nameof(Desk.PerpetratorTokens)] = Comparing,
        [nameof(Desk.PresentSignIns)] = OnDuty,
        [nameof(Desk.SignIns)] = [May.KeepPeople],
        [nameof(Desk.SilentReferrals)] = [May.AnswerForPartners],
        [nameof(Desk.WomenOfConflicts)] = [May.DecideConflicts],
        [nameof(Desk.WomenToRing)] = [May.KeepFollowUps],
    };

    private static readonly Dictionary<string, string> Open = new()
    {
        [nameof(Desk.ClosedDays)] = "When the helpline is closed; it tells of nobody.",
        [nameof(Desk.DutyHours)] = "When the helpline is open; it tells of nobody.",
        [nameof(Desk.ListedOrganisations)] = "The directory is for everybody who works here.",
        [nameof(Desk.Needs)] = "The words of the call screen; they tell of nobody.",
        [nameof(Desk.Organisations)] = "The name over every page.",
        [nameof(Desk.People)] =
            "Whose work stands in a record in reach is named there; lists and sheets of people have doors of their own, below.",
        [nameof(Desk.PathwayVersions)] = "The rules are for everybody who works here.",
        [nameof(Desk.SearchTokens)] = "Keyed tokens and ids that open nothing: what is found is looked up in reach.",
        [nameof(Desk.Services)] = "The directory is for everybody who works here.",
    };

    /// <summary>Drawn around the actor by one deed of hers alone: all of it for whoever has it, nothing for anybody else.</summary>
    private static readonly Dictionary<string, May> ByOneDeed = new()
    {
        [nameof(Desk.ConfidentialAddresses)] = May.OpenConfidentialAddresses,
        [nameof(Desk.PathwayDrafts)] = May.EditPathways,
        [nameof(Desk.StanceProposals)] = May.DecideStances,
    };

    /// <summary>What belongs to the house and not to a woman: which roles enter.</summary>
    private static readonly Dictionary<May, Role[]> Doors = new()
    {
        [May.ReadPeople] = [Role.VolunteersCoordinator, Role.DataProtectionLead, Role.Administrator],
        [May.KeepPeople] = [Role.Administrator],
        [May.KeepNeeds] = [Role.Coordinator, Role.SafeguardingLead],
        [May.KeepSettings] = [Role.Administrator],
        [May.KeepBackups] = [Role.Administrator],
        [May.ReadTeamStatistics] = [Role.Coordinator, Role.SafeguardingLead],
        [May.ReadAllStatistics] = [Role.Manager],
        [May.ExportStatistics] = [Role.Manager],
        [May.CloseMonths] = [Role.Manager],
        [May.ImportPastCalls] = [Role.Manager, Role.Administrator],
        [May.ReadOwnAudit] = [Role.Volunteer, Role.Coordinator, Role.SafeguardingLead],
        [May.ReadRecordsAudit] = [Role.SafeguardingLead],
        [May.ReadSettingsAudit] = [Role.Administrator],
        [May.ReadAllAudit] = [Role.DataProtectionLead],
        [May.SignOffConcerns] = [Role.SafeguardingLead],
        [May.OpenImmigrationRecords] = [Role.Coordinator, Role.SafeguardingLead],
    };

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Fact]
    public void Every_set_of_the_desk_is_decided() =>
        Assert.Equal(
            Sets().Select(set => set.Name).Order(StringComparer.Ordinal),
            Drawn.Keys.Concat(ByDeed.Keys).Concat(ByOneDeed.Keys).Concat(Open.Keys).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_kind_of_the_table_is_a_set() =>
        // What the leads alone are called to stands in the set of all that somebody is called to.
        Assert.Equal(Enum.GetValues<Kind>(), Drawn.Values.Append(Kind.SummonsOfLeads).Order());

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_set_for_some_deeds_is_shut_for_all_others(Role role)
    {
        using var house = new House();
        house.Seat(role, "Ana", Team.Vawg);
        foreach (var deed in Deeds.Of(role))
        {
            var open = await house.FrontDesk.ReadAsync(
                deed,
                desk => Task.FromResult(Sets().Where(set => IsOpen(set, desk)).Select(s => s.Name).ToHashSet())
            );

            Assert.All(
                ByDeed,
                set => Assert.Equal((deed, set.Key, set.Value.Contains(deed)), (deed, set.Key, open.Value!.Contains(set.Key)))
            );
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_set_for_one_deed_is_empty_without_it(Role role)
    {
        using var house = new House();
        house.Seat(role, "Ana", Team.Vawg);
        foreach (var (set, _) in ByOneDeed.Where(pair => !Deeds.Of(role).Contains(pair.Value)))
        {
            var sql = await house.FrontDesk.ReadAsync(
                May.KeepOwnAccount,
                desk => Task.FromResult(((IQueryable<object>)typeof(Desk).GetProperty(set)!.GetValue(desk)!).ToQueryString())
            );

            // The database is asked for nothing: a condition that no row fulfils.
            Assert.Matches(@"WHERE (0|FALSE|@\w+)", sql.Value!);
            Assert.DoesNotContain("true", sql.Value!, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task What_belongs_to_the_house_opens_to_the_roles_of_the_table(Role role)
    {
        using var house = new House();
        house.Seat(role, "Ana", Team.Vawg);
        foreach (var (deed, roles) in Doors)
        {
            var outcome = await house.FrontDesk.ReadAsync(deed, _ => Task.FromResult(true));

            Assert.Equal((deed, roles.Contains(role)), (deed, outcome.Done));
        }
    }

    private static IEnumerable<PropertyInfo> Sets() =>
        typeof(Desk)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property =>
                property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IQueryable<>)
            );

    private static bool IsOpen(PropertyInfo set, Desk desk)
    {
        try
        {
            return set.GetValue(desk) is not null;
        }
        catch (TargetInvocationException shut) when (shut.InnerException is InvalidOperationException)
        {
            return false;
        }
    }
}
