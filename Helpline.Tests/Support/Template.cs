using Helpline.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Support;

/// <summary>
/// A database as every installation begins with it: tables, needs, directory, pathways, and nothing that is sealed, so that it fits any key.
/// Made once for each kind and copied, which is many times faster than a first start for each test.
/// </summary>
internal static class Template
{
    private static readonly Dictionary<DatabaseKind, Lazy<string>> Made = new()
    {
        [DatabaseKind.Sqlite] = new(MakeFile),
        [DatabaseKind.Postgres] = new(MakeDatabase),
    };

    /// <summary>Puts a copy into a data directory, or onto the server under the name that comes back.</summary>
    public static string? CopyTo(string directory, DatabaseKind kind)
    {
        var made = Made[kind].Value;
        if (kind == DatabaseKind.Postgres)
        {
            return PostgresServer.CreateDatabase(made);
        }

        File.Copy(made, Path.Combine(directory, "helpline.db"));
        return null;
    }

    private static string MakeFile()
    {
        var directory = Directory.CreateTempSubdirectory("helpline-template").FullName;
        Start([new("Helpline:DataDirectory", directory)]);
        SqliteConnection.ClearAllPools();
        return Path.Combine(directory, "helpline.db");
    }

    private static string MakeDatabase()
    {
        var name = PostgresServer.CreateDatabase();
        var directory = Directory.CreateTempSubdirectory("helpline-template").FullName;
        Start([
            new("Helpline:DataDirectory", directory),
            new("Database", nameof(DatabaseKind.Postgres)),
            new("ConnectionStrings:Helpline", PostgresServer.ConnectionTo(name)),
        ]);
        Npgsql.NpgsqlConnection.ClearAllPools();
        return name;
    }

    private static void Start(KeyValuePair<string, string?>[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        using var house = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(new FrozenClock(House.Evening))
            .AddLogging()
            .AddHelplineData(configuration)
            .BuildServiceProvider();
        house.GetRequiredService<DatabaseStart>().RunAsync().GetAwaiter().GetResult();
    }
}
