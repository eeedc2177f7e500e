using System.Diagnostics;
using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Data.Backups;
using Helpline.Web.Desks;
using Helpline.Web.Features.Keeping;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Benchmarks;

/// <summary>Many people at once: how many calls are saved in a second, and how long the unluckiest waits.</summary>
public sealed class Hands(int calls)
{
    private const int Readers = 20;

    public async Task RunAsync()
    {
        await using var bench = new Bench();
        await bench.OpenAsync();
        await bench.FillAsync(calls);
        await SaveAsync(bench, 8, 100);
        Console.WriteLine("| hands | saves a second | p50 ms | p95 ms | p99 ms | longest ms |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var writers in new[] { 1, 8, 32, 100 })
        {
            Tell($"{writers} writing calls, begun and logged", await SaveAsync(bench, writers, 4_000 / writers));
        }

        Tell("100 keeping a draft's words", await TimeAsync(100, 40, hand => Keeping(bench)));
        await BesideReadersAsync(bench);
    }

    private static async Task BesideReadersAsync(Bench bench)
    {
        using var done = new CancellationTokenSource();
        var backups = Task.Run(() => BackUpAsync(bench, done.Token));
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(bench, done.Token))).ToList();
        var saved = await SaveAsync(bench, 100, 20);
        await done.CancelAsync();
        Tell($"100 writing, {Readers} reading, a backup running", saved);
        Console.WriteLine($"meanwhile {(await Task.WhenAll(readers)).Sum()} readings and {await backups} backups");
    }

    private static Task<(List<double> Spent, TimeSpan Whole)> SaveAsync(Bench bench, int writers, int each)
    {
        bench.Seat(bench.Volunteer, Role.Volunteer);
        return TimeAsync(writers, each, _ => () => Measures.LogAsync(bench));
    }

    private static Func<Task> Keeping(Bench bench)
    {
        var (id, revision) = (DraftId.New(), 0);
        return () => Measures.WriteAsync(bench, id, revision++);
    }

    private static async Task<(List<double> Spent, TimeSpan Whole)> TimeAsync(int hands, int each, Func<int, Func<Task>> of)
    {
        var began = Stopwatch.GetTimestamp();
        var spent = await Task.WhenAll(
            Enumerable
                .Range(0, hands)
                .Select(hand =>
                    Task.Run(async () =>
                    {
                        var (work, took) = (of(hand), new List<double>());
                        for (var i = 0; i < each; i++)
                        {
                            var start = Stopwatch.GetTimestamp();
                            await work();
                            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                        }

                        return took;
                    })
                )
        );
        return ([.. spent.SelectMany(s => s).Order()], Stopwatch.GetElapsedTime(began));
    }

    private static async Task<int> ReadAsync(Bench bench, CancellationToken done)
    {
        var count = 0;
        for (; !done.IsCancellationRequested; count++)
        {
            var newest = await bench
                .Get<FrontDesk>()
                .ReadAsync(
                    May.ReadCalls,
                    desk => desk.Calls.OrderByDescending(c => c.StartedAt).Take(20).ToListAsync(CancellationToken.None),
                    CancellationToken.None
                );
            Measures.Insist(newest.Done);
            await Task.Delay(20, CancellationToken.None);
        }

        return count;
    }

    private static async Task<int> BackUpAsync(Bench bench, CancellationToken done)
    {
        var frontDesk = bench.Get<FrontDesk>().ForTheHouse(Role.Administrator);
        var count = 0;
        for (; !done.IsCancellationRequested; count++)
        {
            var backUp = new BackUp(frontDesk, bench.Get<BackupShelf>());
            Measures.Insist((await backUp.RunAsync(Path.Combine(bench.DataDirectory, $"{count}.backup"), CancellationToken.None)).Done);
        }

        return count;
    }

    private static void Tell(string what, (List<double> Spent, TimeSpan Whole) taken)
    {
        var (spent, whole) = taken;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {spent.Count / whole.TotalSeconds:F0} | {Measures.At(spent, 0.5):F1} | {Measures.At(spent, 0.95):F1} | {Measures.At(spent, 0.99):F1} | {spent[^1]:F1} |"
            )
        );
    }
}
