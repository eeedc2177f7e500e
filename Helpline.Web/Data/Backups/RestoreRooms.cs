using System.Globalization;
using Helpline.Web.Data.Sealing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Helpline.Web.Data.Backups;

/// <summary>Where a backup is unpacked and checked while the old data are still in their place.</summary>
internal interface IRestoreRoom : IAsyncDisposable
{
    /// <summary>The settings by which a house of its own is built in there.</summary>
    IConfiguration Settings { get; }

    /// <summary>From here on the new data are the data.</summary>
    /// <returns>Where the old ones are kept, or nothing when there were none.</returns>
    Task<string?> PutInPlaceAsync(CancellationToken stop);
}

/// <summary>What both rooms need: a directory beside the data, gone afterwards, with the key of the backup in it.</summary>
internal sealed class RestoreDirectory : IDisposable
{
    private readonly HelplineFiles files;
    private readonly HelplineFiles staged;

    public RestoreDirectory(IConfiguration settings, MasterKey master)
    {
        files = HelplineFiles.From(settings);
        var directory = Path.Combine(files.Directory, "restoring");
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }

        Settings = new ConfigurationBuilder()
            .AddConfiguration(settings)
            .AddInMemoryCollection([
                new("Helpline:DataDirectory", directory),
                new("Helpline:KeyFile", Path.Combine(directory, "keys", "master.key")),
            ])
            .Build();
        staged = HelplineFiles.From(Settings);
        Directory.CreateDirectory(directory);
        master.Keep(staged.KeyFile);
        Aside = Path.Combine(
            files.Directory,
            "replaced",
            TimeProvider.System.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)
        );
    }

    public IConfiguration Settings { get; }

    public string Aside { get; }

    /// <summary>The old file is copied aside and the new one moved over it in one step: at no moment is there none.</summary>
    public bool MoveDatabase()
    {
        var old = new[] { files.Database, files.Database + "-wal", files.Database + "-shm" }.Where(File.Exists).ToList();
        old.ForEach(Keep);
        old.Skip(1).ToList().ForEach(File.Delete);
        File.Move(staged.Database, files.Database, overwrite: true);
        return old.Count > 0;
    }

    public bool MoveKey()
    {
        if (!File.Exists(files.KeyFile))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(files.KeyFile)!);
            File.Move(staged.KeyFile, files.KeyFile);
            return false;
        }

        if (File.ReadAllText(files.KeyFile).Trim() == File.ReadAllText(staged.KeyFile).Trim())
        {
            return false;
        }

        Keep(files.KeyFile);
        File.Move(staged.KeyFile, files.KeyFile, overwrite: true);
        return true;
    }

    public void Dispose() => Directory.Delete(Path.Combine(files.Directory, "restoring"), recursive: true);

    private void Keep(string path)
    {
        Directory.CreateDirectory(Aside);
        File.Copy(path, Path.Combine(Aside, Path.GetFileName(path)), overwrite: true);
    }
}

/// <summary>On SQLite: another file.</summary>
internal sealed class SqliteRestoreRoom(RestoreDirectory directory) : IRestoreRoom
{
    public IConfiguration Settings => directory.Settings;

    public Task<string?> PutInPlaceAsync(CancellationToken stop)
    {
        SqliteConnection.ClearAllPools();
        BringInTheJournal();
        var keyKept = directory.MoveKey();
        return Task.FromResult(directory.MoveDatabase() || keyKept ? directory.Aside : null);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        directory.Dispose();
        return ValueTask.CompletedTask;
    }

    // The last connection to close does it by itself, unless it could only read.
    private void BringInTheJournal()
    {
        using var connection = new SqliteConnection($"Data Source={HelplineFiles.From(Settings).Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }
}

/// <summary>On PostgreSQL: the old tables step aside into a schema of their own, and come back if anything goes wrong.</summary>
internal sealed class PostgresRestoreRoom(RestoreDirectory directory, string connection) : IRestoreRoom
{
    private readonly string aside = "replaced_" + TimeProvider.System.GetUtcNow().ToString("yyyyMMdd_HHmmss", CultureInfo.InvariantCulture);
    private bool inPlace;

    public IConfiguration Settings => directory.Settings;

    public async Task MakeRoomAsync(CancellationToken stop)
    {
        NpgsqlConnection.ClearAllPools();
        if (
            await AskAsync("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", stop) > 0
        )
        {
            throw new BackupException("Somebody is connected to this database. Stop the helpline on every server, then restore.");
        }

        await DoAsync($"ALTER SCHEMA public RENAME TO {aside}; CREATE SCHEMA public", stop);
    }

    public Task<string?> PutInPlaceAsync(CancellationToken stop)
    {
        directory.MoveKey();
        inPlace = true;
        return Task.FromResult<string?>($"schema {aside}");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (!inPlace)
        {
            await DoAsync($"DROP SCHEMA public CASCADE; ALTER SCHEMA {aside} RENAME TO public", default);
        }

        directory.Dispose();
    }

    private async Task<long> AskAsync(string sql, CancellationToken stop)
    {
        await using var own = new NpgsqlConnection(connection + ";Pooling=false");
        await own.OpenAsync(stop);
#pragma warning disable CA2100 // Written here.
        await using var command = new NpgsqlCommand(sql, own);
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(stop) ?? 0L);
    }

    private async Task DoAsync(string sql, CancellationToken stop)
    {
        await using var own = new NpgsqlConnection(connection + ";Pooling=false");
        await own.OpenAsync(stop);
#pragma warning disable CA2100 // Written here; the name is a date.
        await using var command = new NpgsqlCommand(sql, own);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(stop);
    }
}
