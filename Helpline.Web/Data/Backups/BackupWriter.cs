using System.Data.Common;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Helpline.Web.Data.Backups;

/// <summary>
/// Writes every row of every table as one moment saw them, while others go on working. What comes out is of neither database, so a
/// helpline that began on SQLite can be restored on PostgreSQL.
/// </summary>
internal sealed class BackupWriter(IHelplineDatabase database, MasterKey master, TimeProvider clock)
{
    /// <returns>How many rows were written.</returns>
    public async Task<long> WriteAsync(Stream to, CancellationToken stop)
    {
        await using var db = database.OpenToRead();
        await db.Database.OpenConnectionAsync(stop);
        await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN", stop);
        await using var sealing = new SealingStream(to, master);
        await using var file = new BinaryWriter(sealing);
        file.Write(clock.GetUtcNow().UtcTicks);
        file.Write(MigrationName((await db.Database.GetAppliedMigrationsAsync(stop)).Last()));
        var rows = 0L;
        foreach (var table in InOrder(db))
        {
            file.Write(true);
            rows += await WriteTableAsync(db.Database.GetDbConnection(), table, file, stop);
        }

        file.Write(false);
        file.Write(rows);
        file.Flush();
        sealing.Finish();
        await db.Database.ExecuteSqlRawAsync("ROLLBACK", stop);
        return rows;
    }

    /// <summary>A migration is called the same on both databases, but for the moment at which it was made.</summary>
    public static string MigrationName(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    private static async Task<long> WriteTableAsync(DbConnection connection, ITable table, BinaryWriter file, CancellationToken stop)
    {
        var columns = table.Columns.Select(BackupColumn.Of).ToList();
        file.Write(table.Name);
        file.Write(columns.Count);
        foreach (var column in columns)
        {
            file.Write(column.Name);
            file.Write((byte)column.Kind);
        }

        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The model's own names.
        command.CommandText = $"""SELECT {string.Join(", ", columns.Select(c => $"\"{c.Name}\""))} FROM "{table.Name}" """;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(stop);
        var rows = 0L;
        for (; await reader.ReadAsync(stop); rows++)
        {
            file.Write(true);
            for (var i = 0; i < columns.Count; i++)
            {
                BackupColumn.Write(file, columns[i].Read(reader, i));
            }
        }

        file.Write(false);
        return rows;
    }

    /// <summary>Each table after those that it points to.</summary>
    private static List<ITable> InOrder(HelplineDbContext db)
    {
        var (ordered, waiting) = (
            new List<ITable>(),
            db.Model.GetRelationalModel().Tables.OrderBy(t => t.Name, StringComparer.Ordinal).ToList()
        );
        while (waiting.Count > 0)
        {
            var next = waiting.First(t =>
                t.ForeignKeyConstraints.All(key => key.PrincipalTable == t || ordered.Contains(key.PrincipalTable))
            );
            ordered.Add(next);
            waiting.Remove(next);
        }

        return ordered;
    }
}
