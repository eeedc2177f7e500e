using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>A sitting at the data to write. What is not saved is undone when it ends.</summary>
public sealed class WritingSitting(WritingTurn turn, AuditChain chain, SealingInterceptor sealing, SummonsBoard summonses)
    : IAsyncDisposable
{
    private bool isSaved;

    public HelplineDbContext Db => turn.Db;

    /// <summary>What is saved is undone as well.</summary>
    internal bool IsRehearsal { get; init; }

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

        var calls = CallsSomebody();
        await Db.SaveChangesAsync(stop);
        if (notes.Count > 0)
        {
            turn.Head = await chain.AppendAsync(Db, turn.Head, notes, stop);
        }

        if (IsRehearsal)
        {
            return;
        }

        isSaved = true;
        await turn.KeepAsync(stop);
        if (calls)
        {
            summonses.Ring();
        }
    }

    // Somebody is called to what cannot wait, or has answered. Changes were looked for just before, while sealing.
    private bool CallsSomebody()
    {
        var looks = Db.ChangeTracker.AutoDetectChangesEnabled;
        Db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return Db.ChangeTracker.Entries<Summons>().Any(entry => entry.State != EntityState.Unchanged);
        }
        finally
        {
            Db.ChangeTracker.AutoDetectChangesEnabled = looks;
        }
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
