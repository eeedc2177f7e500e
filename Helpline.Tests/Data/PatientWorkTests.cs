using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using static Helpline.Tests.Data.Sittings;

namespace Helpline.Tests.Data;

/// <summary>Work in many parts, as an import is: whoever saves meanwhile waits for the part that is being written, and for no other.</summary>
public sealed class PatientWorkTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_save_is_on_the_disk_before_the_next_part_of_an_import_begins()
    {
        using var house = Patient(DatabaseKind.Sqlite);
        house.Seat(Role.Coordinator);
        var goOn = new TaskCompletionSource();

        var turn = await house.Get<WriteGate>().EnterAsync();
        var saved = BeginAsync(house);
        var part = house
            .FrontDesk.Patiently()
            .WorkAsync(
                May.TakeCalls,
                async desk =>
                {
                    desk.Note("past-calls.brought-in");
                    await goOn.Task;
                }
            );
        turn.Dispose();

        Assert.True((await saved.WaitAsync(Long)).Done);
        Assert.False(part.IsCompleted);
        goOn.SetResult();
        Assert.True((await part).Done);
        Assert.Equal((2, null), await VerifyAsync(house));
    }

    [Theory, EachDatabase]
    public async Task Parts_and_saves_in_turns_all_arrive(DatabaseKind on)
    {
        using var house = Patient(on);
        house.Seat(Role.Coordinator);
        var patient = house.FrontDesk.Patiently();

        var done = await TogetherAsync(
            house,
            30,
            async i =>
                i % 3 == 0
                    ? (await patient.WorkAsync(May.TakeCalls, desk => Task.Run(() => desk.Note("past-calls.brought-in")))).Done
                    : (await BeginAsync(house)).Done
        );

        Assert.DoesNotContain(false, done);
        Assert.Equal(20, house.Look(db => db.Drafts.Count()));
        Assert.Equal((30, null), await VerifyAsync(house));
    }
}
