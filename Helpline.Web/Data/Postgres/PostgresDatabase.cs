using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Helpline.Web.Data.Postgres;

/// <summary>The same data on a PostgreSQL server, for an installation of several servers.</summary>
public sealed class PostgresDatabase(string connection, Lazy<SealingInterceptor> sealing) : IHelplineDatabase
{
    // Asked for by somebody who holds a connection already: from the same pool, as many as it has would wait for each other for ever.
    private readonly string ofKeys = new NpgsqlConnectionStringBuilder(connection)
    {
        ApplicationName = "helpline keys",
        MaxPoolSize = 8,
    }.ToString();

    private readonly Lazy<PooledDbContextFactory<PostgresHelplineDbContext>> contexts = new(() =>
        new(
            DesignTimeContexts
                .Accounts(new DbContextOptionsBuilder<PostgresHelplineDbContext>().UseNpgsql(connection))
                .AddInterceptors(sealing.Value, OpeningInterceptor.Instance)
                .Options
        )
    );

    public HelplineDbContext OpenToRead() => contexts.Value.CreateDbContext().With(sealing.Value);

    public HelplineDbContext OpenToWrite() => contexts.Value.CreateDbContext().With(sealing.Value);

    public async Task<WritingTurn> BeginTurnAsync(WriteGate gate, bool isPatient, CancellationToken stop) =>
        await OwnTransaction.BeginAsync(OpenToWrite(), stop);

    public byte[]? ReadWrappedKey(Guid subject)
    {
        using var own = new NpgsqlConnection(ofKeys);
        own.Open();
        using var command = new NpgsqlCommand("""SELECT "Wrapped" FROM "SubjectKeys" WHERE "Subject" = $1""", own);
        command.Parameters.Add(new() { Value = subject });
        return (byte[]?)command.ExecuteScalar();
    }

    public async Task PrepareAsync(CancellationToken stop)
    {
        await using var db = OpenToWrite();
        await Upgrade.RunAsync(db.Database, stop);
        await db.Database.ExecuteSqlRawAsync(
            """
            CREATE OR REPLACE FUNCTION "AuditIsAppendOnly"() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'The audit log is append-only.'; END; $$ LANGUAGE plpgsql;
            CREATE OR REPLACE TRIGGER "AuditIsNeverChanged" BEFORE UPDATE OR DELETE ON "Audit" FOR EACH ROW EXECUTE FUNCTION "AuditIsAppendOnly"();
            """,
            stop
        );
    }
}
