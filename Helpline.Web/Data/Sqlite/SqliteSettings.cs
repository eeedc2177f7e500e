using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Helpline.Web.Data.Sqlite;

/// <summary>
/// What every connection is told as it opens. FULL and not NORMAL: an acknowledged save must survive a power cut. Deleted content is overwritten.
/// </summary>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    public static readonly SqliteSettings Instance = new();

    private const string Settings =
        "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA busy_timeout=5000;";

    // A pooled connection keeps what it was told.
    private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    private SqliteSettings() { }

    public static void Apply(SqliteConnection connection)
    {
        if (Told.TryGetValue(connection.Handle!, out _))
        {
            return;
        }

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        Told.AddOrUpdate(connection.Handle!, Settings);
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
