using System.Diagnostics;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Faults;

public sealed class KilledServerTests
{
    private const int Kills = 20;
    private const int Clients = 20;

    [Fact]
    public async Task Twenty_kills_under_twenty_writers_lose_no_acknowledged_save()
    {
        var directory = Directory.CreateTempSubdirectory("helpline-killed");
        try
        {
            var random = new Random(41);
            var acknowledged = new List<Guid>();
            for (var kill = 0; kill < Kills; kill++)
            {
                acknowledged.AddRange(await WriteUntilKilledAsync(directory.FullName, TimeSpan.FromMilliseconds(random.Next(900))));
            }

            Assert.True(acknowledged.Count > Kills * 10, $"Only {acknowledged.Count} saves were made; the test shows nothing.");
            await InsistThatAllIsThereAsync(directory.FullName, acknowledged);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    private static async Task<List<Guid>> WriteUntilKilledAsync(string directory, TimeSpan after)
    {
        using var server = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(Writers).Assembly.Location, "writers", directory, $"{Clients}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var errors = server.StandardError.ReadToEndAsync();
        if (await server.StandardOutput.ReadLineAsync() != "open")
        {
            Assert.Fail(await errors);
        }

        var acknowledged = new List<Guid>();
        // The time runs from the first save, so that a busy machine is not killed before it began. A line cut in two was not acknowledged.
        while (await server.StandardOutput.ReadLineAsync() is { } line && Guid.TryParse(line, out var id))
        {
            acknowledged.Add(id);
            if (acknowledged.Count == 1)
            {
                _ = Task.Delay(after).ContinueWith(_ => server.Kill(), TaskScheduler.Default);
            }
        }

        await server.WaitForExitAsync();
        Assert.Equal("", await errors);
        return acknowledged;
    }

    private static async Task InsistThatAllIsThereAsync(string directory, List<Guid> acknowledged)
    {
        await using var house = Writers.HouseAt(directory);
        await house.GetRequiredService<DatabaseStart>().RunAsync();
        await using var db = house.GetRequiredService<IHelplineDatabase>().OpenToRead();
        var there = (await db.Calls.AsNoTracking().ToListAsync()).ToDictionary(call => call.Id.Value);
        Assert.DoesNotContain(acknowledged, id => !there.ContainsKey(id));
        Assert.DoesNotContain(there.Values, call => !call.Notes.Contains("mañana", StringComparison.Ordinal));
        Assert.Equal(there.Count, there.Values.Select(call => call.Number).Distinct().Count());
        Assert.Equal(
            ["ok"],
            await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()
        );
        Assert.Empty(await db.Database.SqlQueryRaw<string>("SELECT \"table\" AS Value FROM pragma_foreign_key_check").ToListAsync());
        Assert.Null((await house.GetRequiredService<AuditChain>().VerifyAsync(db, default)).FirstBad);
    }
}
