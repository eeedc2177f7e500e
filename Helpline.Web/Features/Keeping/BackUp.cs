using Helpline.Domain.Access;
using Helpline.Domain.Keeping;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Keeping;

/// <summary>Writes everything into one sealed file, reads it back, and notes it. Everybody goes on working meanwhile.</summary>
public sealed class BackUp(FrontDesk frontDesk, BackupShelf shelf)
{
    /// <param name="path">Where to; nothing for the shelf of the daily ones, from which the oldest then goes.</param>
    /// <param name="stop">Stops it; nothing is left behind.</param>
    public async Task<Outcome<KeptBackup>> RunAsync(string? path = null, CancellationToken stop = default)
    {
        var allowed = await frontDesk.ReadAsync(May.KeepBackups, _ => Task.FromResult(true), stop);
        if (!allowed.Done)
        {
            return new(null, allowed.Refusal);
        }

        if (path is not null && File.Exists(path))
        {
            return new(null, KeepingRefusals.FileExists);
        }

        try
        {
            var kept = await shelf.WriteAsync(path ?? shelf.NextPath(), stop);
            shelf.Prune();
            var noted = await frontDesk.WorkAsync(May.KeepBackups, desk => NoteAsync(desk, kept), stop);
            return new(kept, noted.Refusal);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return new(null, DiskSpace.IsExhausted(failed) ? KeepingRefusals.DiskFull : KeepingRefusals.CannotWrite);
        }
    }

    private static Task NoteAsync(Desk desk, KeptBackup kept)
    {
        desk.Note("settings.backed-up", detail: Path.GetFileName(kept.Path));
        return Task.CompletedTask;
    }
}
