using System.Diagnostics;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;
using Helpline.Web.Features.Keeping;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Helpline.Tests.Faults;

public sealed class ManyHandsTests(ITestOutputHelper output)
{
    private const int Writing = 100;
    private const int SavesEach = 20;
    private const int Reading = 20;

    [Fact]
    public async Task A_hundred_writers_twenty_readers_and_a_backup_get_in_nobodys_way()
    {
        using var house = new House();
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);
        await Writers.SaveAsync(house.Services);
        using var done = new CancellationTokenSource();

        var backups = Task.Run(() => BackUpUntilAsync(house, done.Token));
        var readers = Enumerable.Range(0, Reading).Select(_ => Task.Run(() => ReadUntilAsync(house, done.Token))).ToList();
        var waits = await Task.WhenAll(Enumerable.Range(0, Writing).Select(_ => Task.Run(() => WriteAsync(house))));
        await done.CancelAsync();

        Assert.All(await Task.WhenAll(readers), count => Assert.True(count > 0));
        Assert.True(await backups > 0);
        Assert.Equal((Writing * SavesEach) + 1, house.Look(db => db.Calls.Count()));
        var sorted = waits.SelectMany(w => w).Order().ToList();
        output.WriteLine(
            $"{sorted.Count} saves: p50 {sorted[sorted.Count / 2]} ms, p99 {sorted[sorted.Count * 99 / 100]} ms, longest {sorted[^1]} ms"
        );
    }

    private static async Task<List<long>> WriteAsync(House house)
    {
        var waits = new List<long>();
        for (var i = 0; i < SavesEach; i++)
        {
            var watch = Stopwatch.StartNew();
            await Writers.SaveAsync(house.Services);
            waits.Add(watch.ElapsedMilliseconds);
        }

        return waits;
    }

    private static async Task<int> ReadUntilAsync(House house, CancellationToken done)
    {
        var count = 0;
        do
        {
            var outcome = await house.FrontDesk.ReadAsync(
                May.ReadCalls,
                desk => desk.Calls.OrderByDescending(c => c.StartedAt).Take(20).ToListAsync(),
                CancellationToken.None
            );
            Assert.True(outcome.Done);
            count++;
            await Task.Delay(20, CancellationToken.None);
        } while (!done.IsCancellationRequested);

        return count;
    }

    private static async Task<int> BackUpUntilAsync(House house, CancellationToken done)
    {
        var frontDesk = new FrontDesk(
            house.Get<Helpline.Web.Data.DataDoors>(),
            new ConsoleActor(Role.Administrator),
            house.Get<HelplineClock>()
        );
        var count = 0;
        do
        {
            var outcome = await new BackUp(frontDesk, house.Get<BackupShelf>()).RunAsync(
                Path.Combine(house.DataDirectory, $"{count}.backup"),
                CancellationToken.None
            );
            Assert.True(outcome.Done);
            count++;
        } while (!done.IsCancellationRequested);

        return count;
    }
}
