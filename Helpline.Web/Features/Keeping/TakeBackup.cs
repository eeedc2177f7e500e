using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Keeping;

/// <summary>Gives out one backup of the shelf, sealed as it stands there, once it is noted that it was taken along.</summary>
public sealed class TakeBackup(FrontDesk frontDesk, BackupShelf shelf)
{
    /// <param name="name">The file's name, as listed.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<Outcome<Stream>> RunAsync(string name, CancellationToken stop = default)
    {
        var path = await frontDesk.ReadAsync(
            May.KeepBackups,
            desk =>
            {
                // Chosen among those on the shelf: a name can lead nowhere else.
                var kept = shelf.All().FirstOrDefault(b => Path.GetFileName(b.Path) == name);
                Refusal.ThrowIfAny(kept is null ? AccessRefusals.NotFound : null);
                desk.Note("settings.backup-taken", detail: name);
                return Task.FromResult(kept!.Path);
            },
            stop
        );
        return new(path.Value is { } found ? File.OpenRead(found) : null, path.Refusal);
    }
}
