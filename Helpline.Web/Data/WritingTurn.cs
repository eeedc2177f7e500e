namespace Helpline.Web.Data;

/// <summary>One turn at writing: a context in a transaction, which is its own or shared with others. It ends once, one way or the other.</summary>
public abstract class WritingTurn
{
    public abstract HelplineDbContext Db { get; }

    /// <summary>The end of the audit log as the transaction knows it; nothing where it has not looked yet.</summary>
    public abstract AuditHead? Head { get; set; }

    /// <summary>Keeps what was written. It is on the disk when this returns, and lost when this throws.</summary>
    public abstract Task KeepAsync(CancellationToken stop);

    /// <summary>Undoes what was written. Throws where that which it saw of others was lost: what it learned from it does not hold.</summary>
    public abstract Task UndoAsync();
}
