using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using NpgsqlTypes;

namespace Helpline.Web.Data.Backups;

/// <summary>Fills an empty database from a backup: tables as they were when it was made, then the rows; nothing or all.</summary>
internal sealed class BackupLoader(HelplineDbContext db)
{
    /// <exception cref="BackupException">The backup is of a later version, or not whole.</exception>
    public async Task LoadAsync(BackupReader backup, CancellationToken stop)
    {
        var migration =
            db.Database.GetMigrations().LastOrDefault(id => BackupWriter.MigrationName(id) == backup.Migration)
            ?? throw new BackupException("This backup was made by a later version. Restore it with that version or a newer one.");
        await db.GetService<IMigrator>().MigrateAsync(migration, stop);
        await db.Database.OpenConnectionAsync(stop);
        await using var transaction = await db.Database.GetDbConnection().BeginTransactionAsync(stop);
        var rows = 0L;
        while (backup.NextTable() is { } table)
        {
            rows += await FillAsync(transaction, table.Name, table.Columns, backup, stop);
        }

        backup.InsistOnRows(rows);
        await transaction.CommitAsync(stop);
        await CountOnAsync(stop);
        await db.Database.CloseConnectionAsync();
    }

    private static async Task<long> FillAsync(
        DbTransaction transaction,
        string table,
        IReadOnlyList<BackupColumn> columns,
        BackupReader backup,
        CancellationToken stop
    )
    {
        await using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The names come sealed, from the model of the version that wrote them.
        command.CommandText =
            $"""INSERT INTO "{table}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})""";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++)
        {
            command.Parameters.Add(ParameterFor(command, columns[i], $"@p{i}"));
        }

        var rows = 0L;
        for (; backup.NextRow(columns) is { } row; rows++)
        {
            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i] ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(stop);
        }

        return rows;
    }

    private static DbParameter ParameterFor(DbCommand command, BackupColumn column, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        if (parameter is NpgsqlParameter typed)
        {
            typed.NpgsqlDbType = column.Kind switch
            {
                // Text may also stand in a column of JSON: the server finds out.
                ColumnKind.Text => NpgsqlDbType.Unknown,
                ColumnKind.Guid => NpgsqlDbType.Uuid,
                ColumnKind.Number => NpgsqlDbType.Integer,
                ColumnKind.BigNumber => NpgsqlDbType.Bigint,
                ColumnKind.YesNo => NpgsqlDbType.Boolean,
                ColumnKind.Moment => NpgsqlDbType.TimestampTz,
                ColumnKind.WallClock => NpgsqlDbType.Timestamp,
                ColumnKind.Date => NpgsqlDbType.Date,
                ColumnKind.Bytes => NpgsqlDbType.Bytea,
            };
        }

        return parameter;
    }

    // Numbers that PostgreSQL gives by itself go on after the highest restored; SQLite does so without being told.
    private async Task CountOnAsync(CancellationToken stop)
    {
        if (!db.Database.IsNpgsql())
        {
            return;
        }

        await db.Database.ExecuteSqlRawAsync(
            """
            DO $$ DECLARE c record; BEGIN
              FOR c IN SELECT table_name t, column_name n FROM information_schema.columns WHERE table_schema = 'public' AND is_identity = 'YES' LOOP
                EXECUTE format('SELECT setval(pg_get_serial_sequence(%L, %L), COALESCE((SELECT max(%I) FROM %I), 0) + 1, false)', '"' || c.t || '"', c.n, c.n, c.t);
              END LOOP;
            END $$;
            """,
            stop
        );
    }
}
