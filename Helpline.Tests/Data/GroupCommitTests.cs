using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Helpline.Tests.Data.Sittings;

namespace Helpline.Tests.Data;

/// <summary>Several sittings share a commit on SQLite: what one of them does to herself must not touch the others, and nobody is told too early.</summary>
public sealed class GroupCommitTests
{
    [Theory, EachDatabase]
    public async Task Refused_sittings_lose_nothing_of_the_others_and_leave_nothing_of_their_own(DatabaseKind on)
    {
        using var house = Patient(on);
        house.Seat(Role.Coordinator);

        var sittings = await TogetherAsync(house, 45, i => BeginAsync(house, refuse: i % 3 == 1));

        var done = sittings.Where(s => s.Done).Select(s => s.Value).ToList();
        Assert.Equal((30, 15), (done.Count, sittings.Count(s => s.Refusal == No)));
        Assert.Equal(done.Order(), house.Look(db => db.Drafts.Select(d => d.Number).Order().ToList()));
        // What a refused sitting had counted up was undone with it.
        Assert.Equal(Enumerable.Range(1, 30).Select(n => $"C-2026-{n:D6}"), done.Order());
        Assert.Equal(30, house.Look(db => db.SubjectKeys.Count()));
        Assert.Equal((30, null), await VerifyAsync(house));
    }

    [Fact]
    public async Task Nobody_is_told_that_hers_is_saved_before_it_is_on_the_disk()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        var (inside, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());

        var turn = await house.Get<WriteGate>().EnterAsync();
        var first = BeginAsync(house);
        var refused = BeginAsync(house, refuse: true);
        var last = BeginAsync(
            house,
            meanwhile: () =>
            {
                inside.SetResult();
                return goOn.Task;
            }
        );
        turn.Dispose();
        await inside.Task;

        Assert.False(first.IsCompleted || refused.IsCompleted);
        Assert.Equal(0, house.Look(db => db.Drafts.Count()));
        goOn.SetResult();
        Assert.True((await first).Done && (await last).Done);
        Assert.Equal(No, (await refused).Refusal);
        Assert.Equal(2, house.Look(db => db.Drafts.Count()));
    }

    [Fact]
    public async Task A_commit_that_fails_is_told_to_everybody_in_it_and_to_nobody_else()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);

        var faults = await TogetherAsync(
            house,
            9,
            async i => await Record.ExceptionAsync(() => i == 4 ? BreakTheCommitAsync(house) : BeginAsync(house, refuse: i == 6))
        );

        Assert.All(faults, Assert.NotNull);
        Assert.Equal((0, 0), house.Look(db => (db.Drafts.Count(), db.Audit.Count())));
        Assert.True((await BeginAsync(house)).Done);
        Assert.Equal((1, null), await VerifyAsync(house));
    }

    [Fact]
    public async Task A_transaction_that_the_database_undid_by_itself_saves_nobody_and_nothing_after_it()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);

        var faults = await TogetherAsync(
            house,
            5,
            async i => await Record.ExceptionAsync(() => i == 3 ? UndoEverythingAsync(house) : BeginAsync(house))
        );

        // The last began after it, in a transaction of her own.
        Assert.All(faults[..4], Assert.NotNull);
        Assert.Null(faults[4]);
        Assert.Equal((1, 1), house.Look(db => (db.Drafts.Count(), db.Audit.Count())));
        Assert.NotEqual("Casa Perdida", house.Look(db => db.Organisations.Single().Name));
        Assert.Equal((1, null), await VerifyAsync(house));
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_no_transaction_open()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        using var stop = new CancellationTokenSource();

        var turn = await house.Get<WriteGate>().EnterAsync();
        var first = BeginAsync(house, meanwhile: stop.CancelAsync);
        var impatient = BeginAsync(house, stop: stop.Token);
        turn.Dispose();

        Assert.True((await first).Done);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        Assert.True((await BeginAsync(house)).Done);
        Assert.Equal(2, house.Look(db => db.Drafts.Count()));
    }

    [Fact]
    public async Task Who_writes_on_her_own_connection_finds_no_transaction_in_her_way()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        var gate = house.Get<WriteGate>();

        var turn = await gate.EnterAsync();
        var before = BeginAsync(house);
        var alone = AloneAsync(house, gate);
        var after = BeginAsync(house);
        turn.Dispose();

        Assert.True((await before).Done && (await after).Done);
        Assert.Equal(1, await alone);
        Assert.Equal(2, house.Look(db => db.Drafts.Count()));
    }

    [Fact]
    public async Task A_key_made_in_a_transaction_that_failed_seals_nothing_afterwards()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        var woman = ServiceUser.Record("María Núñez", "es", house.Sign(Person.Console));

        var faults = await TogetherAsync(
            house,
            3,
            async i =>
                await Record.ExceptionAsync(() =>
                    i switch
                    {
                        0 => RecordAsync(house, woman),
                        1 => WriteToAsync(house, woman.Id),
                        _ => BreakTheCommitAsync(house),
                    }
                )
        );
        Assert.All(faults, Assert.NotNull);

        await RecordAsync(house, woman);
        await using var another = house.MoveIn();
        await using var db = another.GetRequiredService<IHelplineDatabase>().OpenToRead();
        Assert.Equal("María Núñez", (await db.ServiceUsers.AsNoTracking().SingleAsync()).Name);
    }

    [Fact]
    public async Task What_one_records_the_next_in_the_same_transaction_can_read_and_seal_for_the_same_woman()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        var woman = ServiceUser.Record("María Núñez", "es", house.Sign(Person.Console));

        await TogetherAsync(
            house,
            2,
            async i =>
            {
                await (i == 0 ? RecordAsync(house, woman) : WriteToAsync(house, woman.Id));
                return true;
            }
        );

        Assert.Equal(
            ("María Núñez", "Prefiere que no la llamen."),
            house.Look(db => db.ServiceUsers.Select(u => u).AsEnumerable().Select(u => (u.Name, u.Alert)).Single())
        );
        Assert.Equal(1, house.Look(db => db.SubjectKeys.Count()));
    }

    [Theory, EachDatabase]
    public async Task The_log_is_whole_after_many_saves_refusals_and_readings_at_once(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        const int hands = 24;
        const int each = 24;

        await Task.WhenAll(Enumerable.Range(0, hands).Select(hand => Task.Run(() => WorkAsync(house, hand, each))));

        // Of each four: a draft, a reading, an ordinary no that leaves no trace, and an attempt at what is not there.
        const int quarter = hands * each / 4;
        Assert.Equal(quarter, house.Look(db => db.Drafts.Count()));
        Assert.Equal(quarter, house.Look(db => db.Audit.Count(e => e.Refused)));
        Assert.Equal((3 * quarter, null), await VerifyAsync(house));
    }

    private static async Task WorkAsync(House house, int hand, int times)
    {
        for (var i = 0; i < times; i++)
        {
            switch ((hand + i) % 4)
            {
                case 0:
                    Assert.True((await BeginAsync(house)).Done);
                    break;
                case 1:
                    Assert.Equal(No, (await BeginAsync(house, refuse: true)).Refusal);
                    break;
                case 2:
                    Assert.Equal(AccessRefusals.NotFound, (await LookForNobodyAsync(house)).Refusal);
                    break;
                default:
                    Assert.True((await ReadAsync(house)).Done);
                    break;
            }
        }
    }
}
