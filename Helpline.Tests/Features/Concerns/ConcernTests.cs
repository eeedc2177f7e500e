using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Features.Concerns;

namespace Helpline.Tests.Features.Concerns;

public sealed class ConcernTests
{
    [Theory, EachDatabase]
    public async Task A_concern_is_taken_acted_on_decided_and_closed_by_another_lead(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var lead = house.Enrol(Role.SafeguardingLead, "Olga");
        var concern = house.AddConcern(house.AddCall(ana));

        Assert.True((await house.Get<AcknowledgeConcern>().RunAsync(concern.Id)).Done);
        Assert.True((await house.Get<ActOnConcern>().RunAsync(concern.Id, "Rang the refuge.")).Done);
        Assert.True((await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.SafetyPlanMade, "She has a place.")).Done);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<SignOffConcern>().RunAsync(concern.Id)).Refusal);

        house.Seat(lead, Role.SafeguardingLead);
        Assert.Null((await house.Get<ReadConcern>().RunAsync(concern.Id)).Value!.ObstacleToSigningOff);
        Assert.True((await house.Get<SignOffConcern>().RunAsync(concern.Id)).Done);

        var story = (await house.Get<ReadConcern>().RunAsync(concern.Id)).Value!;
        Assert.Equal(ConcernState.Closed, story.Concern.State);
        Assert.Equal(("Rang the refuge.", "She has a place."), (story.Concern.Actions[0].What, story.Concern.Closure!.Reason));
        Assert.Equal("Ana", story.RaisedBy);
    }

    [Theory, EachDatabase]
    public async Task A_lead_who_acted_can_not_sign_off_her_own_work(DatabaseKind on)
    {
        using var house = new House(on);
        var lead = house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);
        var concern = house.AddConcern(house.AddCall(lead));
        await house.Get<ActOnConcern>().RunAsync(concern.Id, "Rang the refuge.");
        await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.RaisedInError, "A wrong tick.");

        var outcome = await house.Get<SignOffConcern>().RunAsync(concern.Id);

        Assert.Equal(SafeguardingRefusals.NotHerOwn, outcome.Refusal);
        Assert.Null(house.Look(db => db.Concerns.Single()).SignedOff);
    }

    [Theory, EachDatabase]
    public async Task What_a_lead_sends_back_is_open_again_with_her_reason(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var concern = house.AddConcern(house.AddCall(ana));
        await house.Get<AcknowledgeConcern>().RunAsync(concern.Id);
        await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.NoFurtherAction, "She is fine.");
        house.Seat(Role.SafeguardingLead, "Olga");

        Assert.Equal(SafeguardingRefusals.ReasonMissing, (await house.Get<SendBackConcern>().RunAsync(concern.Id, " ")).Refusal);
        Assert.True((await house.Get<SendBackConcern>().RunAsync(concern.Id, "Ask about the children.")).Done);

        var story = (await house.Get<ReadConcern>().RunAsync(concern.Id)).Value!;
        Assert.Equal(ConcernState.Actioned, story.Concern.State);
        Assert.Equal("Ask about the children.", story.Concern.Actions.Single().What);
    }

    [Theory, EachDatabase]
    public async Task The_board_orders_by_time_left_and_shows_only_what_is_in_reach(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var call = house.AddCall(ana);
        var later = house.AddConcern(call, FlagKind.DomesticAbuse, TimeSpan.FromHours(30));
        var overdue = house.AddConcern(call, FlagKind.InDangerNow, TimeSpan.FromMinutes(-5));
        var soon = house.AddConcern(call, FlagKind.Stalking, TimeSpan.FromMinutes(40));
        house.AddConcern(house.AddCall(ana, category: Category.Employment));

        var board = (await house.Get<ListConcerns>().RunAsync()).Value!;

        Assert.Equal([overdue.Id, soon.Id, later.Id], board.Concerns.Select(k => k.Id));
        Assert.Equal([TimeLeftGroup.Overdue, TimeLeftGroup.Soon, TimeLeftGroup.Later], board.Concerns.Select(k => k.GroupAt(board.Now)));
    }

    [Theory, EachDatabase]
    public async Task Two_coordinators_can_not_both_take_one_concern(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var concern = house.AddConcern(house.AddCall(ana));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.Get<AcknowledgeConcern>().RunAsync(concern.Id)));

        Assert.Single(outcomes, o => o.Done);
        Assert.All(
            outcomes.Where(o => !o.Done),
            o => Assert.Contains(o.Refusal, new[] { SafeguardingRefusals.AlreadyAcknowledged, AccessRefusals.ChangedMeanwhile })
        );
    }
}
