using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.FollowUps;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Cases;

public sealed class CaseTests
{
    [Theory, EachDatabase]
    public async Task A_case_from_an_anonymous_call_records_her_first_and_takes_what_hangs_on_the_call(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var call = house.AddCall(ana, flags: FlagKind.DomesticAbuse);
        house.AddConcern(call);

        Assert.Equal("ServiceUsers.NameMissing", (await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High)).Refusal?.Code);
        var opened = await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.High, "Rosa Quispe");

        var file = house.CaseNow(opened.Value);
        Assert.Equal(("K-2026-00001", CaseState.New, Team.Vawg, RiskLevel.High), (file.Number, file.State, file.Team, file.Risk));
        Assert.Equal(["homeless-tonight"], file.Needs.Select(n => n.Need));
        Assert.Equal("Rosa Quispe", house.Look(db => db.ServiceUsers.Single()).Name);
        Assert.Equal(file.Id, house.Look(db => db.Concerns.Single()).Case);
        var kept = house.Look(db => db.Calls.Single());
        Assert.Equal((file.ServiceUser, "She rang from the library."), (kept.ServiceUser, kept.Notes));
        Assert.NotNull(kept.Triaged);
        Assert.NotEmpty(house.Look(db => db.SearchTokens.ToList()));
    }

    [Theory, EachDatabase]
    public async Task A_second_open_case_of_one_team_for_one_woman_is_refused(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        var first = house.AddCase(ana, rosa);

        var second = await house.Get<OpenCase>().RunAsync(house.AddCall(ana, rosa).Id, RiskLevel.Standard);

        Assert.Equal(CaseRefusals.AlreadyHasCase(first.Number).Code, second.Refusal?.Code);
    }

    [Theory, EachDatabase]
    public async Task Allocating_over_the_ceiling_asks_first_and_then_does_it(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var marta = house.Enrol(Role.Coordinator, "Marta", Team.Vawg);
        house.Tamper(db => db.People.Single(p => p.Id == marta.Id).Describe("Marta", "V99", ceiling: 5));
        house.AddCase(marta, risk: RiskLevel.High);
        var queued = house.AddCase(null, risk: RiskLevel.Medium);

        var offered = (await house.Get<ReadAllocation>().RunAsync(queued.Id)).Value!;
        Assert.Equal((4, 5, true), offered.Carriers.Where(c => c.Id == marta.Id).Select(c => (c.Carries, c.Ceiling, c.OfTeam)).Single());
        var asked = await house.Get<AllocateCase>().RunAsync(queued.Id, marta.Id);
        Assert.Equal("Cases.OverCeiling", asked.Refusal?.Code);
        Assert.Null(house.CaseNow(queued.Id).Holder);

        Assert.True((await house.Get<AllocateCase>().RunAsync(queued.Id, marta.Id, overCeiling: true)).Done);
        Assert.Equal(marta.Id, house.CaseNow(queued.Id).Holder);
    }

    [Theory, EachDatabase]
    public async Task Nobody_but_a_coordinator_or_a_lead_carries_a_case(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var queued = house.AddCase(null);

        var outcome = await house.Get<AllocateCase>().RunAsync(queued.Id, house.Enrol(Role.Volunteer, "Vera").Id);

        Assert.Equal(CaseRefusals.CannotCarry, outcome.Refusal);
    }

    [Theory, EachDatabase]
    public async Task A_transfer_moves_nothing_until_it_is_accepted_by_whoever_was_asked(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var marta = house.Enrol(Role.Coordinator, "Marta", Team.Employment);
        var file = house.AddCase(ana);
        Assert.True((await house.Get<AskTransfer>().RunAsync(file.Id, marta.Id, "I am away in April.")).Done);
        Assert.Equal(ana.Id, house.CaseNow(file.Id).Holder);
        Assert.Equal(CaseRefusals.NoTransferForYou, (await house.Get<AcceptTransfer>().RunAsync(file.Id)).Refusal);

        house.Seat(marta, Role.Coordinator);
        Assert.True((await house.Get<AcceptTransfer>().RunAsync(file.Id)).Done);

        var now = house.CaseNow(file.Id);
        Assert.Equal(((PersonId?)marta.Id, (TransferRequest?)null), (now.Holder, now.Transfer));
    }

    [Theory, EachDatabase]
    public async Task A_case_closes_only_with_an_outcome_per_need_and_everything_settled(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        var outcomes = new Dictionary<string, NeedOutcome> { ["homeless-tonight"] = NeedOutcome.Met };
        await house.Get<PlanFollowUp>().RunAsync(file.Id, FollowUpKind.Task, house.Clock.Now.DateTime.AddDays(1), "Ask about the deposit.");
        Assert.Equal("Cases.FollowUpsOpen", (await house.Get<ReadClosing>().RunAsync(file.Id)).Value!.Obstacle?.Code);
        Assert.Equal("Cases.FollowUpsOpen", (await house.Get<CloseCase>().RunAsync(file.Id, outcomes, "Housed.")).Refusal?.Code);

        var followUp = house.Look(db => db.FollowUps.Single()).Id;
        await house.Get<FinishFollowUp>().RunAsync(followUp, FollowUpResult.Done);
        Assert.Equal(
            "Cases.OutcomesMissing",
            (await house.Get<CloseCase>().RunAsync(file.Id, new Dictionary<string, NeedOutcome>(), "Housed.")).Refusal?.Code
        );
        Assert.True((await house.Get<CloseCase>().RunAsync(file.Id, outcomes, "Housed.")).Done);
        Assert.Equal((CaseState.Closed, "Housed."), (house.CaseNow(file.Id).State, house.CaseNow(file.Id).Closure!.Summary));

        Assert.True((await house.Get<ReopenCase>().RunAsync(file.Id, "She rang again.")).Done);
        Assert.True(house.CaseNow(file.Id).IsOpen);
    }

    [Theory, EachDatabase]
    public async Task The_timeline_has_calls_notes_concerns_and_follow_ups_in_one_order(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var rosa = house.AddWoman();
        var call = house.AddCall(ana, rosa, flags: FlagKind.DomesticAbuse);
        house.AddConcern(call);
        var opened = (await house.Get<OpenCase>().RunAsync(call.Id, RiskLevel.Medium)).Value;
        house.Clock.Now += TimeSpan.FromHours(1);
        await house.Get<WriteCaseNote>().RunAsync(opened, "Spoke with her sister's friend.", wasContact: true);
        house.Clock.Now += TimeSpan.FromHours(1);
        await house.Get<PlanFollowUp>().RunAsync(opened, FollowUpKind.Task, house.Clock.Now.DateTime.AddDays(2), "Chase the council.");

        var story = (await house.Get<ReadCase>().RunAsync(opened)).Value!;

        Assert.Equal([TimelineKind.FollowUp, TimelineKind.Note], story.Timeline.Take(2).Select(entry => entry.Kind));
        Assert.Equal(
            [TimelineKind.Call, TimelineKind.Concern, TimelineKind.Step],
            story.Timeline.Skip(2).Select(entry => entry.Kind).Order()
        );
        Assert.Equal(house.Clock.Now - TimeSpan.FromHours(1), story.File.LastContactAt);
        Assert.Contains("cases.read", house.Acts());
    }

    [Theory, EachDatabase]
    public async Task A_restricted_case_exists_only_for_those_named(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        Assert.True((await house.Get<RestrictCase>().RunAsync(file.Id, [])).Done);
        Assert.True((await house.Get<ReadCase>().RunAsync(file.Id)).Done);

        house.Seat(Role.Coordinator, "Marta", Team.Vawg);

        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<WatchCase>().RunAsync(file.Id, true)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task A_finished_step_leaves_the_case_adrift_and_a_step_planned_meanwhile_is_not_ended(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        await house.Get<PlanNextStep>().RunAsync(file.Id, CaseHeaderForm.Of(file), "Ring", new(2026, 3, 9));
        var first = house.CaseNow(file.Id).NextStep!.At;
        house.Clock.Now += TimeSpan.FromMinutes(1);
        await house.Get<PlanNextStep>().RunAsync(file.Id, CaseHeaderForm.Of(house.CaseNow(file.Id)), "Write", new(2026, 3, 10));

        Assert.Equal(AccessRefusals.ChangedMeanwhile, (await house.Get<FinishStep>().RunAsync(file.Id, first)).Refusal);
        Assert.True((await house.Get<FinishStep>().RunAsync(file.Id, house.Clock.Now)).Done);
        Assert.True(house.CaseNow(file.Id).IsAdrift);
    }

    [Theory, EachDatabase]
    public async Task Waiting_resuming_needs_watching_and_reviewing_are_kept(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        Assert.True((await house.Get<SetCaseWaiting>().RunAsync(file.Id, "the council")).Done);
        Assert.Equal(("the council", CaseState.Waiting), (house.CaseNow(file.Id).Waiting!.For, house.CaseNow(file.Id).State));
        Assert.True((await house.Get<ResumeCase>().RunAsync(file.Id)).Done);
        Assert.True((await house.Get<AddNeed>().RunAsync(file.Id, "eviction-notice")).Done);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<AddNeed>().RunAsync(file.Id, "no-such-need")).Refusal);
        Assert.True((await house.Get<WatchCase>().RunAsync(file.Id, true)).Done);
        Assert.Equal(CaseRefusals.ReviewPast, (await house.Get<ReviewCase>().RunAsync(file.Id, new(2026, 3, 2), "")).Refusal);
        Assert.True((await house.Get<ReviewCase>().RunAsync(file.Id, new(2026, 4, 2), "All well.")).Done);

        var now = house.CaseNow(file.Id);
        Assert.Equal((CaseState.Active, 2, true), (now.State, now.Needs.Count, now.IsWatchedBy(ana.Id)));
        Assert.Equal("All well.", house.Look(db => db.CaseNotes.Single()).Text);
    }

    [Theory, EachDatabase]
    public async Task Only_whoever_carries_a_case_or_the_lead_restricts_it(DatabaseKind on)
    {
        using var house = new House(on);
        var bea = house.Enrol(Role.Coordinator, "Bea", Team.Vawg);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = CaseFile.Open("K-2026-77777", house.AddWoman().Id, Team.Vawg, RiskLevel.Standard, [], house.Sign(bea.Id));
        file.Allocate(bea.Id, house.Sign(bea.Id));
        house.Save(file);

        Assert.Equal(CaseRefusals.RestrictionNotHers, (await house.Get<RestrictCase>().RunAsync(file.Id, [ana.Id])).Refusal);
        house.Seat(bea, Role.Coordinator);
        Assert.Null((await house.Get<RestrictCase>().RunAsync(file.Id, [])).Refusal);
        house.Seat(ana, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<RestrictCase>().RunAsync(file.Id, null)).Refusal);
    }
}
