using System.Globalization;
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
    private readonly HelplineFiles files = HelplineFiles.From(settings);

    /// <summary>The key that is here, or nothing.</summary>
    public MasterKey? KeyOfThisMachine() => File.Exists(files.KeyFile) ? MasterKey.Read(files.KeyFile) : null;

    /// <exception cref="BackupException">It was refused; nothing was changed.</exception>
    public async Task<Restored> RunAsync(string path, MasterKey master, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            throw new BackupException($"There is no file {path}.");
        }

        using var alone =
            HouseLock.TryTake(files) ?? throw new BackupException("The helpline is running on this data. Stop it first, then restore.");
        var (made, rows) = BackupReader.Check(path, master);
        await using var room = await MakeRoomAsync(master, stop);
        var entries = await FurnishAsync(room.Settings, path, master, made, stop);
        var aside = await room.PutInPlaceAsync(stop);
        return new(made, rows, entries, aside);
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

    /// <returns>How many entries the restored audit log had.</returns>
    private async Task<long> FurnishAsync(IConfiguration room, string path, MasterKey master, DateTimeOffset made, CancellationToken stop)
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
        var head = await InsistOnAuditAsync(house, stop);
        await EndSignInsAsync(house, made, stop);
        new AuditHeads(files, master).BeginAgain(head.Good, head.Head, TimeProvider.System.GetUtcNow());
        return head.Good;
    }

    private static async Task<AuditVerdict> InsistOnAuditAsync(ServiceProvider house, CancellationToken stop)
    {
        await using var db = house.GetRequiredService<IHelplineDatabase>().OpenToRead();
        var verdict = await house.GetRequiredService<AuditChain>().VerifyAsync(db, stop);
        return verdict.FirstBad is { } bad
            ? throw new BackupException(
                $"In this backup entry {bad} of the audit log was tampered with; nothing was changed. Take another one."
            )
            : verdict;
    }

    private static async Task EndSignInsAsync(ServiceProvider house, DateTimeOffset made, CancellationToken stop)
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
                    desk.Note("settings.restored", detail: made.ToString("O", CultureInfo.InvariantCulture));
                },
                stop
            );
        if (!outcome.Done)
        {
            throw new BackupException("The console is not allowed to restore this backup; nothing was changed.");
        }
    }
}

/// <summary>What was restored: of when, how much, and where the data from before are.</summary>
public sealed record Restored(DateTimeOffset Made, long Rows, long AuditEntries, string? Aside);
