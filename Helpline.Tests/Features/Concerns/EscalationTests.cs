using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Features.Calls;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.Concerns;

public sealed class EscalationTests
{
    [Theory, EachDatabase]
    public async Task What_nobody_takes_is_told_to_the_lead_and_then_to_the_manager_each_once(DatabaseKind on)
    {
        using var house = new House(on);
        var concern = await RaiseAsync(house, FlagKind.Stalking);
        house.Seat(Role.SafeguardingLead, "Olga");
        var escalate = house.Get<EscalateConcerns>();

        Assert.Equal(0, (await escalate.RunAsync()).Value);
        house.Clock.Now = concern.DueAt.AddMinutes(1);
        Assert.Equal(1, (await escalate.RunAsync()).Value);
        Assert.Equal(0, (await escalate.RunAsync()).Value);
        Assert.Equal(SummonsKind.OverdueConcern, Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!).Kind);
        Assert.Equal(EscalationStep.SafeguardingLead, (await house.Get<ListConcerns>().RunAsync()).Value!.Concerns[0].EscalatedTo);
        house.Clock.Now = concern.DueAt.AddHours(3);
        Assert.Equal(1, (await escalate.RunAsync()).Value);
        Assert.Equal(0, (await escalate.RunAsync()).Value);

        Assert.Equal(2, house.Acts().Count(act => act == "concerns.escalated"));
        Assert.Equal(2, (await house.Get<ReadConcern>().RunAsync(concern.Id)).Value!.Concern.Escalations.Count);
        await house.Get<AcknowledgeConcern>().RunAsync(concern.Id);
        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
    }

    [Theory, EachDatabase]
    public async Task The_manager_learns_how_many_and_how_old_and_only_after_the_lead(DatabaseKind on)
    {
        using var house = new House(on);
        var concern = await RaiseAsync(house, FlagKind.InDangerNow);
        var manager = house.Enrol(Role.Manager, "Carmen");
        house.Clock.Now = concern.DueAt.AddMinutes(1);
        house.Seat(Role.SafeguardingLead, "Olga");
        await house.Get<EscalateConcerns>().RunAsync();
        house.Seat(manager, Role.Manager);
        Assert.Empty((await house.Get<ReadOverdueCount>().RunAsync()).Value!.Ages);

        house.Clock.Now = concern.DueAt.AddMinutes(20);
        house.Seat(Role.SafeguardingLead, "Olga");
        await house.Get<EscalateConcerns>().RunAsync();
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadOverdueCount>().RunAsync()).Refusal);
        house.Seat(manager, Role.Manager);

        Assert.Equal([TimeSpan.FromMinutes(20)], (await house.Get<ReadOverdueCount>().RunAsync()).Value!.Ages);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadConcern>().RunAsync(concern.Id)).Refusal);
    }

    [Fact]
    public async Task Two_servers_at_once_escalate_once()
    {
        using var house = new House(DatabaseKind.Postgres);
        await using var other = house.MoveIn();
        var concern = await RaiseAsync(house, FlagKind.Stalking);
        house.Clock.Now = concern.DueAt.AddMinutes(1);

        await Task.WhenAll(
            new[] { house.Services, other }.SelectMany(server =>
                Enumerable.Range(0, 3).Select(_ => new EscalateConcerns(ForTheHouse(server)).RunAsync())
            )
        );

        Assert.Single(house.Look(db => db.Concerns.Include(k => k.Escalations).Single()).Escalations);
        Assert.Single(house.Acts(), act => act == "concerns.escalated");
        Assert.Single(house.Look(db => db.Summonses.ToList()));
    }

    [Theory, EachDatabase]
    public async Task A_new_calendar_counts_from_now_on_and_moves_nothing_that_was_promised(DatabaseKind on)
    {
        using var house = new House(on);
        var before = await RaiseAsync(house, FlagKind.Stalking);
        house.Seat(Role.Coordinator, "Rosa");
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<KeepCalendar>().RunAsync(DutyCalendar.UsualHours, [])).Refusal);
        house.Seat(Role.Administrator, "Inés");
        Assert.NotEmpty((await house.Get<ReadCalendar>().RunAsync()).Value!.Closed);
        WeekdayHours[] evenings = [.. Enum.GetValues<DayOfWeek>().Select(day => new WeekdayHours(day, new(20, 0), new(23, 0)))];

        Assert.Equal(DutyRefusals.NeverOpen, (await house.Get<KeepCalendar>().RunAsync([], [])).Refusal);
        Assert.True((await house.Get<KeepCalendar>().RunAsync(evenings, [new(new(2026, 3, 3), "Own holiday")])).Done);
        Assert.True((await house.Get<KeepCalendar>().RunAsync([.. evenings.Skip(1)], [new(new(2026, 3, 3), "Our holiday")])).Done);

        var after = await RaiseAsync(house, FlagKind.Stalking);
        Assert.Equal(before.DueAt, house.Look(db => db.Concerns.Single(k => k.Id == before.Id)).DueAt);
        // Monday 20:15 to 23:00, not on Tuesday, and a quarter past nine on Wednesday.
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 21, 15, 0, TimeSpan.Zero), after.DueAt);
        Assert.Equal("Our holiday", house.Look(db => db.ClosedDays.Single()).Name);
    }

    [Theory, EachDatabase]
    public async Task Whoever_tells_the_council_of_a_child_is_to_chase_its_decision_after_a_working_day(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        var concern = house.AddConcern(house.AddCall(rosa), FlagKind.ChildAtRisk);
        await house.Get<AcknowledgeConcern>().RunAsync(concern.Id);

        await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.ReferredToLocalAuthority, "Told at eight.");

        var chase = house.Look(db => db.FollowUps.Single());
        Assert.Equal((rosa.Id, new DateTimeOffset(2026, 3, 3, 18, 0, 0, TimeSpan.Zero)), (chase.AssignedTo!.Value, chase.DueAt));
    }

    [Theory, EachDatabase]
    public async Task A_lead_who_sent_it_back_may_agree_later(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        var concern = house.AddConcern(house.AddCall(rosa));
        await house.Get<AcknowledgeConcern>().RunAsync(concern.Id);
        await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.NoFurtherAction, "She is fine.");
        var olga = house.Seat(Role.SafeguardingLead, "Olga");
        await house.Get<SendBackConcern>().RunAsync(concern.Id, "Ask about the children.");
        house.Seat(rosa, Role.Coordinator);
        await house.Get<DecideConcern>().RunAsync(concern.Id, ConcernDecision.SafetyPlanMade, "They are safe.");
        house.Seat(olga, Role.SafeguardingLead);

        Assert.True((await house.Get<SignOffConcern>().RunAsync(concern.Id)).Done);
    }

    private static async Task<Concern> RaiseAsync(House house, FlagKind flag)
    {
        house.Seat(Role.Volunteer, "Bea");
        var call = await house.LogAsync(c => c.Flags = [flag]);
        return house.Look(db => db.Concerns.Single(k => k.Call == call.Id));
    }

    private static FrontDesk ForTheHouse(IServiceProvider server) =>
        new(server.GetRequiredService<DataDoors>(), new ConsoleActor(Role.SafeguardingLead), server.GetRequiredService<HelplineClock>());
}
