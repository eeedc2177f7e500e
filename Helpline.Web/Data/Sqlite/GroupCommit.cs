using Microsoft.Data.Sqlite;

namespace Helpline.Web.Data.Sqlite;

/// <summary>
/// Writers one after the other, but not one commit each: whoever is done while others wait leaves the transaction open to the next of them,
/// and the last forces it to the disk for all. Nobody is told that hers is saved before it is; if the disk refuses, all are told so.
/// </summary>
internal sealed class GroupCommit(WriteGate gate, SqliteConnection connection, Func<HelplineDbContext> open)
{
    /// <summary>How long a transaction is handed on: other processes wait for the file meanwhile, and those who are done for their answer.</summary>
    public TimeSpan Longest { get; set; } = TimeSpan.FromMilliseconds(25);

    // Touched only by whoever has the turn.
    private CommitGroup? group;

    /// <param name="isPatient">She begins a transaction of her own, however many wait; others may still join hers.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<WritingTurn> JoinAsync(bool isPatient, CancellationToken stop)
    {
        await gate.JoinAsync(joins: !isPatient, stop);
        try
        {
            group ??= CommitGroup.Begin(connection, Longest);
            return new SharedTransaction(this, group, group.Seat(open));
        }
        catch (Exception fault)
        {
            group?.Break(fault);
            Leave();
            throw;
        }
    }

    /// <summary>Ends the turn of whoever has it, and hands the transaction on or forces it to the disk.</summary>
    /// <param name="end">How her own part ends.</param>
    /// <returns>What becomes of all that was written in this transaction so far.</returns>
    public Task LeaveAsync(Action<CommitGroup> end)
    {
        var mine = group!;
        try
        {
            end(mine);
        }
        catch (Exception broken)
        {
            mine.Break(broken);
        }

        var fate = mine.Fate;
        Leave();
        return fate;
    }

    private void Leave()
    {
        if (group is { IsOver: false, HasRoom: true, IsEmpty: false } && gate.TryHandOn())
        {
            return;
        }

        var done = group;
        group = null;
        try
        {
            done?.End();
        }
        finally
        {
            gate.Leave();
        }
    }
}
