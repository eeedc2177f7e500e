using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Helpline.Web.Data.Postgres;

/// <summary>The same data on a PostgreSQL server, for an installation of several servers.</summary>
public sealed class PostgresDatabase(string connection, Lazy<SealingInterceptor> sealing) : IHelplineDatabase
{
    private readonly Lazy<DbContextOptions<PostgresHelplineDbContext>> options = new(() =>
        DesignTimeContexts
            .Accounts(new DbContextOptionsBuilder<PostgresHelplineDbContext>().UseNpgsql(connection))
            .AddInterceptors(sealing.Value, OpeningInterceptor.Instance)
            .Options
    );

    public HelplineDbContext OpenToRead() => new PostgresHelplineDbContext(options.Value) { Sealing = sealing.Value };

    public HelplineDbContext OpenToWrite() => new PostgresHelplineDbContext(options.Value) { Sealing = sealing.Value };

    public byte[]? ReadWrappedKey(Guid subject)
    {
        using var own = new NpgsqlConnection(connection);
        own.Open();
        using var command = new NpgsqlCommand("""SELECT "Wrapped" FROM "SubjectKeys" WHERE "Subject" = $1""", own);
        command.Parameters.Add(new() { Value = subject });
        return (byte[]?)command.ExecuteScalar();
    }

    public async Task PrepareAsync(CancellationToken stop)
    {
        await using var db = OpenToWrite();
        await db.Database.MigrateAsync(stop);
        await db.Database.ExecuteSqlRawAsync(
            """
            CREATE OR REPLACE FUNCTION "AuditIsAppendOnly"() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'The audit log is append-only.'; END; $$ LANGUAGE plpgsql;
            CREATE OR REPLACE TRIGGER "AuditIsNeverChanged" BEFORE UPDATE OR DELETE ON "Audit" FOR EACH ROW EXECUTE FUNCTION "AuditIsAppendOnly"();
            """,
            stop
        );
    }
}
