using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Duty;
using Helpline.Web.Features.FollowUps;
using Helpline.Web.Features.Referrals;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.Referrals;

/// <summary>Silence at the other side: nobody has to remember it.</summary>
public sealed class ChaseTests
{
    [Theory, EachDatabase]
    public async Task Whoever_carries_her_is_asked_once_for_each_chase_and_silence_after_two_is_an_answer(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Enrol(Role.Coordinator, "Ana", Team.Vawg);
        house.Seat(Role.Coordinator, "Marta", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());
        await house.SendAsync(id);
        Assert.Equal(0, await RaiseAsync(house));

        // Monday the second of March, and three working days.
        house.Clock.Now = London(3, 5, 0, 1);
        Assert.Equal(1, await RaiseAsync(house));
        Assert.Equal(0, await RaiseAsync(house));
        var first = Assert.Single(Open(house));
        Assert.Equal((ana.Id, id, London(3, 5, 18, 0)), (first.AssignedTo!.Value, first.Chases!.Value, first.DueAt));
        Assert.Contains("Casa Norte", first.What, StringComparison.Ordinal);
        house.Clock.Now = London(3, 9, 12, 0);
        Assert.Equal(0, await RaiseAsync(house));
        Assert.Null((await house.Get<ChaseReferral>().RunAsync(id, "Left a message.")).Refusal);
        Assert.Equal(FollowUpResult.Done, Ended(house, first.Id));

        house.Clock.Now = London(3, 12, 7, 0);
        Assert.Equal(1, await RaiseAsync(house));
        var second = Assert.Single(Open(house));
        // Done on the list of follow-ups is a chase as well.
        Assert.Null((await house.Get<FinishFollowUp>().RunAsync(second.Id, FollowUpResult.Done)).Refusal);
        Assert.Equal((2, new DateOnly(2026, 3, 17)), (house.ReferralNow(id).Chased, house.ReferralNow(id).ChaseOn!.Value));
        house.Clock.Now = London(3, 17, 23, 59);
        Assert.Equal(0, await RaiseAsync(house));

        house.Clock.Now = London(3, 18, 0, 0);
        Assert.Equal(1, await RaiseAsync(house));
        Assert.Equal(0, await RaiseAsync(house));
        var referral = house.ReferralNow(id);
        Assert.Equal(
            (ReferralState.NoAnswer, ReferralResult.NoAnswer, true),
            (referral.State, referral.Result!.Value, referral.NeedsNextStep)
        );
        var end = referral.Steps.MaxBy(step => step.Place)!;
        Assert.Equal(
            (Person.Console, "Asked again on 9 March and 12 March. Nobody had answered by 18 March."),
            (end.Signature.By, end.Words)
        );
        var tell = Assert.Single(Open(house));
        Assert.Equal((ana.Id, London(3, 19, 18, 0), (ReferralId?)null), (tell.AssignedTo!.Value, tell.DueAt, tell.Chases));
        Assert.Equal(ReferralGroup.NextStepMissing, (await house.Get<ListReferrals>().RunAsync(true)).Value!.Lines.Single().Group);
        Assert.Null((await house.Get<PlanAfterDecline>().RunAsync(id, "Ring the other refuge.")).Refusal);
        Assert.False(house.ReferralNow(id).NeedsNextStep);
        Assert.Equal(2, house.Acts().Count(act => act == "referrals.chase-raised"));
        Assert.Equal(1, house.Acts().Count(act => act == "referrals.no-answer"));
    }

    [Theory]
    [InlineData(ReferralManner.Referral, "2026-04-09")]
    [InlineData(ReferralManner.SafeguardingNotification, "2026-04-07")]
    public void Neither_the_weekend_nor_a_bank_holiday_counts(ReferralManner manner, string day)
    {
        // The Thursday before Easter, late in the evening.
        var clock = new ReferralClock(DutyCalendar.Usual(LondonTime.Zone));

        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), clock.ChaseOn(manner, new(2026, 4, 2)));
        Assert.Equal(London(4, 7, 18, 0), clock.DoneAfter(new(2026, 4, 2)));
        Assert.Equal(London(4, 7, 18, 0), clock.DoneOn(new(2026, 4, 4)));
    }

    [Fact]
    public void Working_days_are_whole_however_long_they_are()
    {
        for (var minutes = 1; minutes <= 24 * 60; minutes++)
        {
            var closes = minutes == 24 * 60 ? TimeOnly.MinValue : TimeOnly.MinValue.AddMinutes(minutes);
            var hours = Enumerable.Range(1, 5).Select(day => new WeekdayHours((DayOfWeek)day, TimeOnly.MinValue, closes));
            var calendar = DutyCalendar.Of(LondonTime.Zone, [.. hours], []);

            Assert.Equal(new DateOnly(2026, 3, 9), calendar.WorkingDayAfter(new(2026, 3, 4), 3));
        }
    }

    [Theory, EachDatabase]
    public async Task The_organisations_own_days_count_and_none_that_it_is_closed(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator, "Inés");
        WeekdayHours[] hours = [new(DayOfWeek.Tuesday, new(10, 0), new(15, 0)), new(DayOfWeek.Saturday, new(20, 0), new(0, 0))];
        Assert.Null((await house.Get<KeepCalendar>().RunAsync(hours, [new(new(2026, 3, 7), "Our day")])).Refusal);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(house.AddCase(ana), house.List());

        await house.SendAsync(id);

        // Tuesday the third, not Saturday the seventh, Tuesday, and the Saturday that ends at midnight.
        Assert.Equal(new DateOnly(2026, 3, 14), house.ReferralNow(id).ChaseOn);
        house.Clock.Now = London(3, 14, 9, 0);
        Assert.Equal(1, await RaiseAsync(house));
        Assert.Equal(London(3, 15, 0, 0), Assert.Single(Open(house)).DueAt);
    }

    [Theory, EachDatabase]
    public async Task An_answer_in_between_ends_the_chase(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        var theirs = await house.StartAsync(file, house.List());
        var token = Handing.Done(await house.Get<MakePackLink>().RunAsync(await house.SendAsync(theirs)));
        var withdrawn = await house.StartAsync(file, house.List(name: "Casa Sur"));
        await house.SendAsync(withdrawn);
        var waiting = await house.StartAsync(file, house.List(name: "Casa Oeste"));
        await house.SendAsync(waiting);
        house.Clock.Now = London(3, 5, 9, 0);
        Assert.Null((await house.Get<RecordAnswer>().RunAsync(waiting, ReferralAct.Acknowledged, "")).Refusal);
        Assert.Equal(2, await RaiseAsync(house));
        Assert.Equal(2, Open(house).Count);

        Assert.Null((await house.Get<WithdrawReferral>().RunAsync(withdrawn, "She went home.")).Refusal);
        house.LeaveTheChair();
        await house.Get<OpenHandover>().RunAsync(token);
        Assert.Null((await house.Get<AnswerHandover>().RunAsync(token, true, null, "")).Refusal);

        Assert.All(
            house.Look(db => db.FollowUps.Where(f => f.Chases != null).ToList()),
            chase => Assert.Equal(FollowUpResult.NoLongerNeeded, chase.End!.Result)
        );
        house.Clock.Now = London(3, 31, 9, 0);
        // Only the one that was acknowledged is waited for.
        Assert.Equal(1, await RaiseAsync(house));
        Assert.Equal(waiting, Assert.Single(Open(house), f => f.Chases is not null).Chases);
    }

    [Theory, EachDatabase]
    public async Task Of_a_restricted_case_nobody_learns_but_those_named_on_it(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        house.Tamper(db => db.Cases.Include(f => f.People).Single().Restrict([ana.Id], house.Sign(ana.Id)));
        var id = await house.StartAsync(file, house.List());
        await house.SendAsync(id);
        house.Clock.Now = London(3, 5, 9, 0);

        Assert.Equal(1, await RaiseAsync(house));

        Assert.Equal(ana.Id, Assert.Single(Open(house)).AssignedTo);
        foreach (var role in new[] { Role.Coordinator, Role.SafeguardingLead })
        {
            house.Seat(role, "Luz", Team.Vawg);
            Assert.Equal(
                AccessRefusals.NotFound,
                (await house.Get<FinishFollowUp>().RunAsync(Open(house)[0].Id, FollowUpResult.Done)).Refusal
            );
            Assert.Empty((await house.Get<ListReferrals>().RunAsync(everybodys: true)).Value!.Lines);
        }
    }

    [Fact]
    public async Task Two_servers_at_once_ask_once()
    {
        using var house = new House(DatabaseKind.Postgres);
        await using var other = house.MoveIn();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = house.AddCase(ana);
        var id = await house.StartAsync(file, house.List());
        await house.SendAsync(id);
        house.Clock.Now = London(3, 5, 9, 0);

        await AllAtOnceAsync();
        Assert.Single(Open(house));
        await house.Get<ChaseReferral>().RunAsync(id, "");
        await house.Get<ChaseReferral>().RunAsync(id, "");
        house.Clock.Now = London(3, 31, 9, 0);
        await AllAtOnceAsync();

        Assert.Single(house.ReferralNow(id).Steps, step => step.Act == ReferralAct.NoAnswer);
        Assert.Single(house.Acts(), act => act == "referrals.chase-raised");
        Assert.Single(Open(house));

        Task AllAtOnceAsync() =>
            Task.WhenAll(
                new[] { house.Services, other }.SelectMany(server =>
                    Enumerable.Range(0, 3).Select(_ => new RaiseChases(ForTheHouse(server)).RunAsync())
                )
            );
    }

    private static async Task<int> RaiseAsync(House house) => (await new RaiseChases(ForTheHouse(house.Services)).RunAsync()).Value;

    private static FrontDesk ForTheHouse(IServiceProvider server) =>
        new(server.GetRequiredService<DataDoors>(), new ConsoleActor(Role.Administrator), server.GetRequiredService<HelplineClock>());

    private static List<FollowUp> Open(House house) => house.Look(db => db.FollowUps.Where(f => f.End == null).ToList());

    private static FollowUpResult? Ended(House house, FollowUpId id) => house.Look(db => db.FollowUps.Single(f => f.Id == id)).End?.Result;

    private static DateTimeOffset London(int month, int day, int hour, int minute)
    {
        var wall = new DateTime(2026, month, day, hour, minute, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(wall, LondonTime.Zone.GetUtcOffset(wall)).ToUniversalTime();
    }
}
