using Helpline.Web.Data.Sealing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Helpline.Web.Data.Sqlite;

/// <summary>
/// The one file. Written through one connection at a time, read through connections that cannot write: the versions of SQLite before
/// 3.51.3 are only safe that way in WAL mode. Every acknowledged save is on the disk.
/// </summary>
public sealed class SqliteDatabase : IHelplineDatabase, IDisposable
{
    private readonly string writing;
    private readonly string reading;
    private readonly Lazy<SealingInterceptor> sealing;
    private readonly SqliteConnection shared;
    private readonly Lazy<Contexts> contexts;
    private GroupCommit? groupCommit;

    public SqliteDatabase(string path, Lazy<SealingInterceptor> sealing)
    {
        Path = path;
        writing = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = 30,
        }.ToString();
        reading = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = SqliteOpenMode.ReadOnly,
            DefaultTimeout = 30,
        }.ToString();
        this.sealing = sealing;
        shared = new(writing);
        contexts = new(() => new(PoolOf(o => o.UseSqlite(writing)), PoolOf(o => o.UseSqlite(reading)), PoolOf(o => o.UseSqlite(shared))));
    }

    public string Path { get; }

    public HelplineDbContext OpenToRead() => contexts.Value.Read.CreateDbContext().With(sealing.Value);

    public HelplineDbContext OpenToWrite() => contexts.Value.Write.CreateDbContext().With(sealing.Value);

    public Task<WritingTurn> BeginTurnAsync(WriteGate gate, bool isPatient, CancellationToken stop) =>
        GroupCommitBehind(gate).JoinAsync(isPatient, stop);

    internal GroupCommit GroupCommitBehind(WriteGate gate) =>
        LazyInitializer.EnsureInitialized(
            ref groupCommit,
            () => new(gate, shared, () => contexts.Value.Shared.CreateDbContext().With(sealing.Value))
        );

    public void Dispose() => shared.Dispose();

    public byte[]? ReadWrappedKey(Guid subject)
    {
        using var connection = new SqliteConnection(reading);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT Wrapped FROM SubjectKeys WHERE Subject = $subject";
        command.Parameters.AddWithValue("$subject", subject);
        return (byte[]?)command.ExecuteScalar();
    }

    public async Task PrepareAsync(CancellationToken stop)
    {
        PrivateDirectory.Create(System.IO.Path.GetDirectoryName(Path)!);
        if (File.Exists(Path) && new FileInfo(Path).Length > 0)
        {
            await InsistOnSoundnessAsync(stop);
        }

        await using var db = OpenToWrite();
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL;", stop);
        await Upgrade.RunAsync(db.Database, stop);
        await db.Database.ExecuteSqlRawAsync(
            """
            CREATE TRIGGER IF NOT EXISTS AuditIsNeverChanged BEFORE UPDATE ON Audit BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
            CREATE TRIGGER IF NOT EXISTS AuditIsNeverCut BEFORE DELETE ON Audit BEGIN SELECT RAISE(ABORT, 'The audit log is append-only.'); END;
            """,
            stop
        );
    }

    /// <exception cref="DamagedDatabaseException">The file is not a sound database.</exception>
    private async Task InsistOnSoundnessAsync(CancellationToken stop)
    {
        try
        {
            await using var connection = new SqliteConnection(writing);
            await connection.OpenAsync(stop);
            await using var check = connection.CreateCommand();
            check.CommandText = "PRAGMA quick_check(1)";
            if (await check.ExecuteScalarAsync(stop) is not "ok")
            {
                throw new DamagedDatabaseException(Path);
            }
        }
        catch (SqliteException damaged) when (damaged.SqliteErrorCode is 11 or 26)
        {
            throw new DamagedDatabaseException(Path);
        }
    }

    private PooledDbContextFactory<SqliteHelplineDbContext> PoolOf(Action<DbContextOptionsBuilder<SqliteHelplineDbContext>> connect)
    {
        var builder = new DbContextOptionsBuilder<SqliteHelplineDbContext>();
        connect(builder);
        return new(
            DesignTimeContexts
                .Accounts(builder)
                .AddInterceptors(SqliteSettings.Instance, sealing.Value, OpeningInterceptor.Instance)
                .Options
        );
    }

    /// <summary>Making a context costs more than most queries: they are used again.</summary>
    private sealed record Contexts(
        PooledDbContextFactory<SqliteHelplineDbContext> Write,
        PooledDbContextFactory<SqliteHelplineDbContext> Read,
        PooledDbContextFactory<SqliteHelplineDbContext> Shared
    );
}

/// <summary>The database file is damaged: nothing was started, so that nothing more is lost. The guide says how to restore.</summary>
public sealed class DamagedDatabaseException(string path) : Exception($"The database is damaged: {path}");
