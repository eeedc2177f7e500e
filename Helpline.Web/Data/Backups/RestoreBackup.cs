using Helpline.Domain.Access;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data.Backups;

/// <summary>
/// Puts a backup in the place of the data. It is read whole, unpacked beside them and checked there (rows, ties, audit log) before anything
/// is replaced; what is replaced is kept; all sign-ins end.
/// </summary>
public sealed class RestoreBackup(IConfiguration settings)
{
    /// <summary>The word with which a backup with a broken audit log is taken nevertheless.</summary>
    public const string EvenWithABrokenLog = "--even-with-a-broken-log";

    private readonly HelplineFiles files = HelplineFiles.From(settings);

    /// <summary>The key that is here, or nothing.</summary>
    public MasterKey? KeyOfThisMachine() => File.Exists(files.KeyFile) ? MasterKey.Read(files.KeyFile) : null;

    /// <param name="path">The file.</param>
    /// <param name="master">The key that opens it.</param>
    /// <param name="evenWithABrokenLog">
    /// Whether to restore a backup whose audit log was tampered with: the women's records matter more than the proof. The log stays as it is,
    /// so that checking it names the same entry for ever, and the restore itself is noted with that entry.
    /// </param>
    /// <param name="stop">Stops it; nothing is changed then.</param>
    /// <exception cref="BackupException">It was refused; nothing was changed.</exception>
    public async Task<Restored> RunAsync(string path, MasterKey master, bool evenWithABrokenLog, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            throw new BackupException($"There is no file {path}.");
        }

        using var alone =
            HouseLock.TryTake(files) ?? throw new BackupException("The helpline is running on this data. Stop it first, then restore.");
        var (made, rows) = BackupReader.Check(path, master);
        await using var room = await MakeRoomAsync(master, stop);
        var log = await FurnishAsync(room.Settings, path, master, new(made, evenWithABrokenLog), stop);
        var aside = await room.PutInPlaceAsync(stop);
        return new(made, rows, log, aside);
    }

    private async Task<IRestoreRoom> MakeRoomAsync(MasterKey master, CancellationToken stop)
    {
        var directory = new RestoreDirectory(settings, master);
        if (!DataRegistration.IsPostgres(settings))
        {
            return new SqliteRestoreRoom(directory);
        }

        var room = new PostgresRestoreRoom(directory, settings.GetConnectionString("Helpline") ?? "");
        await room.MakeRoomAsync(stop);
        return room;
    }

    /// <returns>How the restored audit log was found.</returns>
    private async Task<AuditVerdict> FurnishAsync(IConfiguration room, string path, MasterKey master, Wish wish, CancellationToken stop)
    {
        await using var house = new ServiceCollection()
            .AddSingleton(room)
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddHelplineData(room)
            .AddHelplineDesks()
            .AddSingleton<ICurrentActor>(new ConsoleActor(Role.Administrator))
            .BuildServiceProvider();
        await using (var db = house.GetRequiredService<IHelplineDatabase>().OpenToWrite())
        {
            await using var file = File.OpenRead(path);
            using var backup = new BackupReader(file, master);
            await new BackupLoader(db).LoadAsync(backup, stop);
        }

        await house.GetRequiredService<DatabaseStart>().RunAsync(stop);
        var log = await CheckLogAsync(house, wish, stop);
        await EndSignInsAsync(house, log.FirstBad is { } bad ? $"{wish.Made:O}, log broken at {bad}" : $"{wish.Made:O}", stop);
        new AuditHeads(files, master).BeginAgain(log.Good, log.Head, TimeProvider.System.GetUtcNow());
        return log;
    }

    private static async Task<AuditVerdict> CheckLogAsync(ServiceProvider house, Wish wish, CancellationToken stop)
    {
        await using var db = house.GetRequiredService<IHelplineDatabase>().OpenToRead();
        var verdict = await house.GetRequiredService<AuditChain>().VerifyAsync(db, stop);
        return verdict.FirstBad is { } bad && !wish.EvenWithABrokenLog
            ? throw new BackupException(
                $"In this backup entry {bad} of the audit log was tampered with; nothing was changed. Take an older one, or, where there is none, restore it with {EvenWithABrokenLog}."
            )
            : verdict;
    }

    private static async Task EndSignInsAsync(ServiceProvider house, string noted, CancellationToken stop)
    {
        await using var scope = house.CreateAsyncScope();
        var outcome = await scope
            .ServiceProvider.GetRequiredService<FrontDesk>()
            .WorkAsync(
                May.KeepPeople,
                async desk =>
                {
                    await desk
                        .SignIns.Where(s => s.EndedAt == null)
                        .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, desk.Now), stop);
                    desk.Note("settings.restored", detail: noted);
                },
                stop
            );
        if (!outcome.Done)
        {
            throw new BackupException("The console is not allowed to restore this backup; nothing was changed.");
        }
    }

    private sealed record Wish(DateTimeOffset Made, bool EvenWithABrokenLog);
}

/// <summary>What was restored: of when, how much, how its audit log was found, and where the data from before are.</summary>
public sealed record Restored(DateTimeOffset Made, long Rows, AuditVerdict Log, string? Aside);
