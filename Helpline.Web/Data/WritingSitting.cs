using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Helpline.Web.Data;

/// <summary>One turn at writing: a context in a transaction. What is not saved is undone when it ends.</summary>
public sealed class WritingSitting(
    HelplineDbContext db,
    IDbContextTransaction transaction,
    IDisposable turn,
    AuditChain chain,
    SealingInterceptor sealing,
    SummonsBoard summonses
) : IAsyncDisposable
{
    public HelplineDbContext Db { get; } = db;

    /// <summary>Saves the changes together with the note of them, or nothing.</summary>
    /// <exception cref="InvalidOperationException">Something changed and nothing was noted.</exception>
    public Task SaveAsync(IReadOnlyList<AuditEntry> notes, CancellationToken stop) => SaveAsync(notes, keepsOwnDraft: false, stop);

    /// <summary>The same; a draft that is kept at each pause of its writer, and nothing else, may go without a note.</summary>
    public async Task SaveAsync(IReadOnlyList<AuditEntry> notes, bool keepsOwnDraft, CancellationToken stop)
    {
        sealing.Seal(Db);
        if (notes.Count == 0 && Db.ChangeTracker.HasChanges() && !(keepsOwnDraft && OnlyDraftsChanged()))
        {
            throw new InvalidOperationException("Something changed and nothing was noted.");
        }

        if (notes.Count > 0)
        {
            await chain.LinkAsync(Db, notes, stop);
            Db.Audit.AddRange(notes);
        }

        var calls = CallsSomebody();
        await Db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        if (calls)
        {
            summonses.Ring();
        }
    }

    // The change tracker has looked for changes just before, while sealing.
    private bool CallsSomebody()
    {
        var looks = Db.ChangeTracker.AutoDetectChangesEnabled;
        Db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return Db.ChangeTracker.Entries<Summons>().Any(entry => entry.State != EntityState.Unchanged || entry.Entity.Answered is not null);
        }
        finally
        {
            Db.ChangeTracker.AutoDetectChangesEnabled = looks;
        }
    }

    private bool OnlyDraftsChanged() => Db.ChangeTracker.Entries().All(e => e.State == EntityState.Unchanged || e.Entity is Draft);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await Db.DisposeAsync();
        }
        finally
        {
            turn.Dispose();
        }
    }
}
