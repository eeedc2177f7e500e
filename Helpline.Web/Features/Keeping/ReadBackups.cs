using Helpline.Domain.Access;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Keeping;

/// <summary>The backups there are, and whether the last is too old.</summary>
public sealed class ReadBackups(FrontDesk frontDesk, BackupShelf shelf)
{
    /// <summary>One a day, with two hours for a server that was busy or off.</summary>
    public static readonly TimeSpan OldAfter = TimeSpan.FromHours(26);

    public Task<Outcome<BackupState>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.KeepBackups, desk => Task.FromResult(StateOf(shelf.All(), desk.Now)), stop);

    private BackupState StateOf(IReadOnlyList<KeptBackup> all, DateTimeOffset now) =>
        new(shelf.Directory, shelf.Kept, all, all is not [var last, ..] || now - last.Made > OldAfter);
}

/// <summary>What stands on the shelf.</summary>
/// <param name="Directory">Where, on the server.</param>
/// <param name="Kept">How many of the daily ones stay.</param>
/// <param name="All">The newest first.</param>
/// <param name="TooOld">Whether there should be a newer one.</param>
public sealed record BackupState(string Directory, int Kept, IReadOnlyList<KeptBackup> All, bool TooOld);
