using Microsoft.EntityFrameworkCore.Storage;

namespace Helpline.Web.Data.Postgres;

/// <summary>A turn in a transaction of its own: the server itself commits many at once.</summary>
internal sealed class OwnTransaction(HelplineDbContext db, IDbContextTransaction transaction) : WritingTurn
{
    public override HelplineDbContext Db => db;

    // Other servers write as well: the end of the log is looked up under its lock.
    public override AuditHead? Head { get; set; }

    public static async Task<OwnTransaction> BeginAsync(HelplineDbContext db, CancellationToken stop)
    {
        try
        {
            return new(db, await db.Database.BeginTransactionAsync(stop));
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    public override async Task KeepAsync(CancellationToken stop)
    {
        try
        {
            await transaction.CommitAsync(stop);
        }
        finally
        {
            await UndoAsync();
        }
    }

    public override async Task UndoAsync()
    {
        await transaction.DisposeAsync();
        await db.DisposeAsync();
    }
}
