using System.Diagnostics;
using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Calls;
using Helpline.Domain.Statistics;
using Helpline.Web.Data;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Caseload;
using Helpline.Web.Features.Search;
using Helpline.Web.Features.Statistics;
using Microsoft.Data.Sqlite;

namespace Helpline.Benchmarks;

/// <summary>
/// Whole use cases, with access, sealing and audit on, beside the limits of the same machine in the same run. Judge the ratio to the limit,
/// not the milliseconds: they move two- to fourfold when the machine is busy.
/// </summary>
public sealed class Measures(int calls)
{
    private const int WarmUps = 300;
    private const int Times = 300;

    private const int Entries = 200_000;

    private static readonly (string Kind, string Words)[] Searches =
    [
        ("a rare name", "xiomara quispe"),
        ("a very common name", "nunez"),
        ("two very common names", "maria nunez"),
        ("three letters of a very common name", "mar"),
        ("a name that nobody has", "zzyzx"),
    ];

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public async Task RunAsync()
    {
        await using var bench = new Bench();
        await bench.OpenAsync();
        var filled = Stopwatch.StartNew();
        await bench.FillAsync(calls);
        Console.WriteLine(string.Create(Plain, $"{calls} calls filled in {filled.Elapsed.TotalSeconds:F1} s"));
        Console.WriteLine("| operation | p50 ms | p95 ms | p99 ms |");
        Console.WriteLine("| --- | --- | --- | --- |");
        await LimitsAsync(bench);
        await CallsAsync(bench);
        await ReadingAsync(bench);
        await AuditAsync(bench);
    }

    private static async Task AuditAsync(Bench bench)
    {
        var (doors, chain) = (bench.Get<DataDoors>(), bench.Get<AuditChain>());
        var now = TimeProvider.System.GetUtcNow();
        for (var done = 0; done < Entries; done += 10_000)
        {
            await using var sitting = await doors.OpenToWriteAsync();
            var notes = Enumerable
                .Range(0, 10_000)
                .Select(_ => new AuditEntry
                {
                    At = now,
                    By = Person.Console,
                    Act = "calls.read",
                    Record = Guid.NewGuid(),
                    Detail = "Notes",
                });
            await sitting.SaveAsync([.. notes], CancellationToken.None);
        }

        await using var db = bench.Get<IHelplineDatabase>().OpenToRead();
        var began = Stopwatch.GetTimestamp();
        var verdict = await chain.VerifyAsync(db, CancellationToken.None);
        var spent = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine(
            string.Create(
                Plain,
                $"audit log: {verdict.Good} entries verified in {spent:F2} s, a million in {spent / verdict.Good * 1e6:F1} s"
            )
        );
    }

    /// <summary>Shows where the time of each operation goes instead of measuring it.</summary>
    public async Task TraceAsync()
    {
        await using var bench = new Bench();
        await bench.OpenAsync();
        await bench.FillAsync(calls);
        trace = new Trace();
        await CallsAsync(bench);
        await ReadingAsync(bench);
    }

    private static Trace? trace;

    private static async Task LimitsAsync(Bench bench)
    {
        await using var file = new FileStream(
            Path.Combine(bench.DataDirectory, "fsync"),
            FileMode.Create,
            FileAccess.Write,
            FileShare.None,
            bufferSize: 0
        );
        await TimeAsync(
            "limit: fsync of 4 KB",
            () =>
            {
                file.Write(new byte[4096]);
                file.Flush(flushToDisk: true);
                return Task.CompletedTask;
            }
        );
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(bench.DataDirectory, "limit.db")}");
        await connection.OpenAsync();
        await ExecuteAsync(
            connection,
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, words TEXT)"
        );
        await TimeAsync(
            "limit: raw insert (WAL, FULL)",
            () => ExecuteAsync(connection, "INSERT INTO t (words) VALUES (hex(randomblob(200)))")
        );
    }

    private static async Task CallsAsync(Bench bench)
    {
        bench.Seat(bench.Volunteer, Role.Volunteer);
        await TimeAsync("begin a draft", () => WriteAsync(bench, DraftId.New(), 0));
        var kept = DraftId.New();
        var revision = 0;
        await TimeAsync("keep a draft's words, durable", () => WriteAsync(bench, kept, revision++));
        await TimeAsync("save a call, durable (draft and log)", () => LogAsync(bench));
        await TimeAsync(
            "number typed, known caller",
            async () => Insist((await bench.Get<RecogniseCaller>().RunAsync(kept, Bench.NumberOf(0), "")).Done)
        );
    }

    private async Task ReadingAsync(Bench bench)
    {
        await TimeAsync("my calls, newest 20", async () => Insist((await bench.Get<ListMyCalls>().RunAsync(1)).Done));
        bench.Seat(bench.Coordinator, Role.Coordinator);
        await TimeAsync("search by number", async () => Insist((await bench.Get<SearchRecords>().RunAsync(Bench.NumberOf(4))).Done));
        foreach (var (kind, words) in Searches)
        {
            await TimeAsync($"search by {kind} ({words})", async () => Insist((await bench.Get<SearchRecords>().RunAsync(words)).Done));
        }

        foreach (var scope in Enum.GetValues<CaseloadScope>())
        {
            var filter = new CaseloadFilter(scope, CaseloadShow.All);
            var list = (await bench.Get<ListCaseload>().RunAsync(filter)).Value!;
            await TimeAsync(
                string.Create(Plain, $"caseload, {list.Rows.Count} of {list.Total} open ({scope})"),
                async () => Insist((await bench.Get<ListCaseload>().RunAsync(filter)).Done)
            );
        }

        bench.Seat(bench.Manager, Role.Manager);
        var month = Month.Of(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime)).Before;
        await TimeAsync(
            string.Create(Plain, $"month, whole report with two to compare ({calls / 12} calls a month)"),
            async () => Insist((await bench.Get<ReadMonth>().RunAsync(month)).Done)
        );
        foreach (var compared in new[] { month.Before, month.YearBefore })
        {
            Insist((await bench.Get<CloseMonth>().RunAsync(compared)).Done);
        }

        await TimeAsync(
            "the same, the two to compare being closed",
            async () => Insist((await bench.Get<ReadMonth>().RunAsync(month)).Done)
        );
    }

    internal static async Task WriteAsync(Bench bench, DraftId id, int seen) =>
        Insist((await bench.Get<WriteDraft>().RunAsync(id, Contents(), seen, TimeProvider.System.GetUtcNow())).Done);

    internal static async Task LogAsync(Bench bench)
    {
        var id = DraftId.New();
        await WriteAsync(bench, id, 0);
        Insist((await bench.Get<LogCall>().RunAsync(id, Contents(), 1, TimeProvider.System.GetUtcNow())).Done);
    }

    private static CallContents Contents() =>
        new()
        {
            Notes = "Habla bajito. Quiere saber si puede irse con sus hijas esta noche y adónde.",
            Language = "es",
            Anonymous = true,
            Categories = [Category.Vawg],
            Needs = ["domestic-abuse"],
            Outcome = CallOutcome.InformationGiven,
        };

    private static async Task TimeAsync(string what, Func<Task> operation)
    {
        if (trace is not null)
        {
            await trace.ShowAsync(what, operation);
            return;
        }

        var spent = new List<double>();
        for (var i = 0; i < WarmUps + Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await operation();
            if (i >= WarmUps)
            {
                spent.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            }
        }

        spent.Sort();
        Console.WriteLine(string.Create(Plain, $"| {what} | {At(spent, 0.5):F2} | {At(spent, 0.95):F2} | {At(spent, 0.99):F2} |"));
    }

    internal static double At(List<double> sorted, double share) => sorted[(int)(share * (sorted.Count - 1))];

    private static async Task ExecuteAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    internal static void Insist(bool done)
    {
        if (!done)
        {
            throw new InvalidOperationException("The operation was refused: nothing was measured.");
        }
    }
}
