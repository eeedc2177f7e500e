using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Features.Caseload;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Triage;

namespace Helpline.Tests.Features.Caseload;

public sealed class CaseloadTests
{
    private static readonly CaseloadFilter AllMine = new(CaseloadScope.Mine, CaseloadShow.All);

    [Theory, EachDatabase]
    public async Task What_presses_most_stands_first_with_its_reason(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var today = DateOnly.FromDateTime(house.Clock.Now.DateTime);
        var onTrack = await Planned(house, ana, today.AddDays(3));
        var overdue = await Planned(house, ana, today.AddDays(1));
        var adrift = await Planned(house, ana, today.AddDays(2));
        house.Clock.Now += TimeSpan.FromDays(2);
        await house.Get<FinishStep>().RunAsync(adrift, house.CaseNow(adrift).NextStep!.At);
        var notBegun = house.AddCase(ana).Id;
        var concerned = await WithOverdueConcern(house, ana);

        var list = (await house.Get<ListCaseload>().RunAsync(AllMine)).Value!;

        Assert.Equal(
            [
                (concerned, CaseloadReason.ConcernOverdue),
                (adrift, CaseloadReason.Adrift),
                (overdue, CaseloadReason.Overdue),
                (notBegun, CaseloadReason.NotBegun),
                (onTrack, CaseloadReason.OnTrack),
            ],
            list.Rows.Select(r => (r.Id, r.Why))
        );
        Assert.Equal(5, list.Total);
        Assert.Equal("Next", list.Rows[2].NextStep!.What);
        Assert.Equal([Category.Housing], list.Categories[overdue]);
        var needsMe = (await house.Get<ListCaseload>().RunAsync(new())).Value!;
        Assert.Equal(4, needsMe.Total);
    }

    [Theory, EachDatabase]
    public async Task Anothers_cases_are_in_the_teams_list_and_not_in_hers(DatabaseKind on)
    {
        using var house = new House(on);
        var marta = house.Enrol(Role.Coordinator, "Marta", Team.Vawg);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var hers = house.AddCase(marta, risk: RiskLevel.High);
        house.AddCase(marta, team: Team.Employment);

        Assert.Empty((await house.Get<ListCaseload>().RunAsync(AllMine)).Value!.Rows);
        var team = await house.Get<ListCaseload>().RunAsync(new(CaseloadScope.Team, CaseloadShow.HighRisk));
        Assert.Equal([hers.Id], team.Value!.Rows.Select(r => r.Id));
    }

    [Theory, EachDatabase]
    public async Task A_transfer_asked_of_her_is_in_her_list(DatabaseKind on)
    {
        using var house = new House(on);
        var marta = house.Seat(Role.Coordinator, "Marta", Team.Employment);
        var ana = house.Enrol(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(marta, team: Team.Employment);
        await house.Get<AskTransfer>().RunAsync(file.Id, ana.Id, "Violence is the main thing.");
        house.Seat(ana, Role.Coordinator);

        var row = (await house.Get<ListCaseload>().RunAsync(new())).Value!.Rows.Single();

        Assert.Equal((file.Id, CaseloadReason.TransferAsked), (row.Id, row.Why));
    }

    [Theory, EachDatabase]
    public async Task Weights_count_what_is_restricted_and_the_queue_stands_by_risk_and_age(DatabaseKind on)
    {
        using var house = new House(on);
        var marta = house.Seat(Role.Coordinator, "Marta", Team.Vawg);
        var restricted = house.AddCase(marta, risk: RiskLevel.High);
        await house.Get<RestrictCase>().RunAsync(restricted.Id, []);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var old = house.AddCase(null);
        house.Clock.Now += TimeSpan.FromHours(2);
        var high = house.AddCase(null, risk: RiskLevel.High);

        var side = (await house.Get<ReadCaseloadSide>().RunAsync()).Value!;

        Assert.Equal((4, Person.UsualCeiling), side.Team.Where(c => c.Id == marta.Id).Select(c => (c.Carries, c.Ceiling)).Single());
        Assert.Equal([high.Id, old.Id], side.Queue.Select(q => q.Id));
    }

    [Theory, EachDatabase]
    public async Task A_saved_view_is_hers_alone_renamed_removed_and_brought_back(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var filter = new CaseloadFilter(CaseloadScope.Team, CaseloadShow.HighRisk);
        Assert.Equal(CaseRefusals.ViewNameMissing, (await house.Get<KeepView>().RunAsync(" ", filter)).Refusal);
        Assert.True((await house.Get<KeepView>().RunAsync("Team, high", filter)).Done);
        var view = (await house.Get<ReadCaseloadSide>().RunAsync()).Value!.Views.Single();
        Assert.Equal("scope=team&show=high-risk", view.Filter);

        house.Seat(Role.Coordinator, "Marta", Team.Vawg);
        Assert.Empty((await house.Get<ReadCaseloadSide>().RunAsync()).Value!.Views);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<RemoveView>().RunAsync(view.Id)).Refusal);

        house.Seat(ana, Role.Coordinator);
        Assert.True((await house.Get<RenameView>().RunAsync(view.Id, "High")).Done);
        Assert.True((await house.Get<RemoveView>().RunAsync(view.Id)).Done);
        Assert.True((await house.Get<KeepView>().RunAsync("High", filter)).Done);
        Assert.Equal("High", (await house.Get<ReadCaseloadSide>().RunAsync()).Value!.Views.Single().Name);
    }

    [Theory, EachDatabase]
    public async Task Triage_holds_what_needs_somebody_until_a_coordinator_has_seen_to_it(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        house.AddCall(ana, outcome: CallOutcome.InformationGiven);
        var promised = house.AddCall(ana, outcome: CallOutcome.ReferredInside);
        house.Clock.Now += TimeSpan.FromMinutes(5);
        var flagged = house.AddCall(ana, outcome: CallOutcome.InformationGiven);
        house.AddConcern(flagged);
        house.AddCall(ana, category: Category.Employment, outcome: CallOutcome.ReferredInside);

        var list = (await house.Get<ListTriage>().RunAsync()).Value!;
        Assert.Equal([flagged.Id, promised.Id], list.Calls.Select(c => c.Id));

        Assert.True((await house.Get<TriageCall>().RunAsync(flagged.Id)).Done);
        Assert.Equal([promised.Id], (await house.Get<ListTriage>().RunAsync()).Value!.Calls.Select(c => c.Id));
    }

    private static async Task<CaseId> Planned(House house, Person holder, DateOnly dueOn)
    {
        var file = house.AddCase(holder);
        await house.Get<PlanNextStep>().RunAsync(file.Id, CaseHeaderForm.Of(file), "Next", dueOn);
        return file.Id;
    }

    private static async Task<CaseId> WithOverdueConcern(House house, Person holder)
    {
        var call = house.AddCall(holder, house.AddWoman());
        house.AddConcern(call, left: TimeSpan.FromMinutes(-1));
        var opened = (await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High)).Value;
        await house.Get<AllocateCase>().RunAsync(opened, holder.Id);
        return opened;
    }
}
