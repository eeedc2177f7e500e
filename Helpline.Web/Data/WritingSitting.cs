using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>A sitting at the data to write. What is not saved is undone when it ends.</summary>
public sealed class WritingSitting(WritingTurn turn, AuditChain chain, SealingInterceptor sealing) : IAsyncDisposable
{
    private bool isSaved;

    public HelplineDbContext Db => turn.Db;

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

        await Db.SaveChangesAsync(stop);
        if (notes.Count > 0)
        {
            turn.Head = await chain.AppendAsync(Db, turn.Head, notes, stop);
        }

        isSaved = true;
        await turn.KeepAsync(stop);
    }

    private bool OnlyDraftsChanged() => Db.ChangeTracker.Entries().All(e => e.State == EntityState.Unchanged || e.Entity is Draft);

    public async ValueTask DisposeAsync()
    {
        if (!isSaved)
        {
            await turn.UndoAsync();
        }
    }
}
