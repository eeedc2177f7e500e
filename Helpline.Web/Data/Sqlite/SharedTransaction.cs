namespace Helpline.Web.Data.Sqlite;

/// <summary>One turn in a transaction that several share.</summary>
internal sealed class SharedTransaction(GroupCommit groupCommit, CommitGroup group, HelplineDbContext db) : WritingTurn
{
    public override HelplineDbContext Db => db;

    public override AuditHead? Head { get; set; } = group.Head;

    public override Task KeepAsync(CancellationToken stop) => groupCommit.LeaveAsync(g => EndWith(() => g.Keep(db, Head)));

    public override Task UndoAsync() => groupCommit.LeaveAsync(g => EndWith(g.Undo));

    // The context is gone before the next one takes the connection.
    private void EndWith(Action end)
    {
        try
        {
            end();
        }
        finally
        {
            db.Dispose();
        }
    }
}
