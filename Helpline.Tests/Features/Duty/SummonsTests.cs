using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Features.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Duty;
using Helpline.Web.Identity;
using Helpline.Web.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Helpline.Tests.Features.Duty;

public sealed class SummonsTests
{
    [Theory, EachDatabase]
    public async Task An_immediate_flag_calls_coordinators_of_every_team_and_nobody_else(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Bea");
        await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow, FlagKind.Stalking]);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadSummonses>().RunAsync()).Refusal);

        house.Seat(Role.Coordinator, "Eva", Team.Employment);
        var summons = Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!);

        Assert.Equal((SummonsKind.ImmediateConcern, FlagKind.InDangerNow), (summons.Kind, summons.Flag!.Value));
        Assert.True((await house.Get<AnswerSummons>().RunAsync(summons.Id)).Done);
        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
        var story = (await house.Get<ReadConcern>().RunAsync(new(summons.Record))).Value!;
        Assert.Equal((ConcernState.Acknowledged, "Bea"), (story.Concern.State, story.RaisedBy));
        house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
    }

    [Theory, EachDatabase]
    public async Task Of_two_who_answer_one_takes_it(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        await house.LogAsync(c => c.Flags = [FlagKind.ChildInDangerNow]);
        var summons = house.Look(db => db.Summonses.Single());

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.Get<AnswerSummons>().RunAsync(summons.Id)));

        Assert.Single(outcomes, o => o.Done);
    }

    [Theory, EachDatabase]
    public async Task Whoever_acts_on_the_concern_ends_its_summons(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow]);
        var concern = house.Look(db => db.Concerns.Single());

        await house.Get<ActOnConcern>().RunAsync(concern.Id, "Rang 999 with her.");

        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
    }

    [Theory, EachDatabase]
    public async Task Duty_is_what_she_said_since_she_signed_in_and_otherwise_the_calendar(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        var eva = house.Enrol(Role.Coordinator, "Eva", Team.Vawg);
        var summonses = house.Get<ReadSummonses>();
        await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow]);

        // Monday evening, after hours: nobody is on duty, so that everybody who is there hears it.
        SignIn(house, rosa);
        SignIn(house, eva);
        Assert.Single((await summonses.RunAsync()).Value!);
        Assert.Empty((await house.Get<ReadOnDuty>().RunAsync()).Value!.Names);

        // Eva says that she is: Rosa's evening is free again.
        house.Seat(eva, Role.Coordinator);
        await house.Get<SayDuty>().RunAsync(true);
        Assert.Single((await summonses.RunAsync()).Value!);
        house.Seat(rosa, Role.Coordinator);
        Assert.Empty((await summonses.RunAsync()).Value!);
        Assert.Equal(["Eva"], (await house.Get<ReadOnDuty>().RunAsync()).Value!.Names);

        // On Tuesday at ten, signed in anew, both are.
        house.Clock.Now = house.Clock.Now.AddHours(13.75);
        SignIn(house, rosa);
        SignIn(house, eva);
        Assert.Equal(["Eva", "Rosa"], (await house.Get<ReadOnDuty>().RunAsync()).Value!.Names);
        await house.Get<SayDuty>().RunAsync(false);
        Assert.Empty((await summonses.RunAsync()).Value!);
    }

    [Fact]
    public async Task Another_process_on_the_same_database_hears_within_two_seconds_and_falls_silent_again()
    {
        using var house = new House(DatabaseKind.Postgres);
        await using var other = house.MoveIn();
        var board = other.GetRequiredService<SummonsBoard>();
        var heard = new SemaphoreSlim(0);
        board.Changed += () => heard.Release();
        using var watch = new SummonsWatch(other.GetRequiredService<DataDoors>(), board, NullLogger<SummonsWatch>.Instance);
        await watch.StartAsync(CancellationToken.None);
        house.Seat(Role.Coordinator, "Rosa", Team.Vawg);

        await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow]);
        Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(2)));
        Assert.False(board.IsQuiet);
        await house.Get<AnswerSummons>().RunAsync(house.Look(db => db.Summonses.Single().Id));
        Assert.True(await heard.WaitAsync(TimeSpan.FromSeconds(2)));
        Assert.True(board.IsQuiet);

        await watch.StopAsync(CancellationToken.None);
    }

    private static void SignIn(House house, Person person) =>
        house.Tamper(db =>
        {
            db.SignIns.RemoveRange(db.SignIns.Where(s => s.Person == person.Id));
            db.SignIns.Add(
                new()
                {
                    Id = Guid.NewGuid(),
                    KeyHash = Guid.NewGuid().ToByteArray(),
                    Person = person.Id,
                    StartedAt = house.Clock.Now,
                    ExpiresAt = house.Clock.Now + SignIns.Idle,
                    ActingRole = Role.Coordinator,
                }
            );
        });
}
