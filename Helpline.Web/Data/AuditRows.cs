using System.Data.Common;
using System.Runtime.CompilerServices;
using Helpline.Domain;
using Helpline.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Helpline.Web.Data;

/// <summary>
/// The rows of the audit log, written with every change and read by the million: by hand, without entities, which cost ten times as much.
/// </summary>
internal sealed class AuditRows(HelplineDbContext db)
{
    private const long AdvisoryLock = 1_208_030_001;
    private const int InOneStatement = 50;
    private const string Columns = """ "Sequence", "At", "By", "Role", "Act", "Record", "Detail", "Refused", "Link" """;

    /// <summary>The end of the log; where several servers write, nobody else writes after it before this transaction is over.</summary>
    public async Task<AuditHead> FindHeadAsync(CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            await using var order = Command($"SELECT pg_advisory_xact_lock({AdvisoryLock})");
            await order.ExecuteNonQueryAsync(stop);
        }

        await using var command = Command("""SELECT "Sequence", "Link" FROM "Audit" ORDER BY "Sequence" DESC LIMIT 1""");
        await using var reader = await command.ExecuteReaderAsync(stop);
        return await reader.ReadAsync(stop) ? new(reader.GetInt64(0), (byte[])reader[1]) : new(0, []);
    }

    public async Task AppendAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        foreach (var some in entries.Chunk(InOneStatement))
        {
            await using var command = Command("");
            var rows = some.Select(entry => $"({string.Join(", ", ValuesOf(entry).Select(value => Bind(command, value)))})");
            command.CommandText = $"""INSERT INTO "Audit" ({Columns}) VALUES {string.Join(", ", rows)}""";
            await command.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>All of them in their order, each with its link; nothing in the place of one that can't be read.</summary>
    public async IAsyncEnumerable<(AuditRow? Row, byte[] Link)> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await using var command = Command($"""SELECT {Columns} FROM "Audit" ORDER BY "Sequence" """);
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                yield return Read(reader);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static (AuditRow? Row, byte[] Link) Read(DbDataReader reader)
    {
        try
        {
            var row = new AuditRow(
                reader.GetInt64(0),
                reader.GetDateTime(1).Ticks / TimeSpan.TicksPerMicrosecond,
                reader.GetGuid(2),
                reader.IsDBNull(3) ? "" : reader.GetString(3),
                reader.GetString(4),
                reader.IsDBNull(5) ? null : reader.GetGuid(5),
                reader.IsDBNull(6) ? "" : reader.GetString(6),
                reader.GetBoolean(7)
            );
            return (row, (byte[])reader[8]);
        }
        catch (Exception spoilt) when (spoilt is FormatException or InvalidCastException or InvalidOperationException)
        {
            return (null, []);
        }
    }

    private static object?[] ValuesOf(AuditEntry entry) =>
        [
            entry.Sequence,
            entry.At.UtcDateTime,
            entry.By.Value,
            entry.Role is { } role ? Code.Of(role) : null,
            entry.Act,
            entry.Record,
            entry.Detail,
            entry.Refused,
            entry.Link,
        ];

    private static string Bind(DbCommand command, object? value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = $"@p{command.Parameters.Count}";
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
        return parameter.ParameterName;
    }

    private DbCommand Command(string sql)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // The names are ours; values are bound.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
