using System.Diagnostics;
using System.Globalization;
using System.Text;
using Helpline.Domain.Access;
using Helpline.Web.Features.PastCalls;

namespace Helpline.Benchmarks;

/// <summary>Past calls are brought in while others save theirs: how long it takes, and what the others feel of it.</summary>
public sealed class ImportMeasure(int rows)
{
    private const string Heading =
        "reference,started,ended,channel,direction,caller,language,volunteer,category,other categories,needs,flags,emergency services,given,outcome,person,area,nationality,age,public funds,threatened with deportation,reported to police,not reported because,referred to,referral kind,referral result,declined because,days to result,notes\n";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public async Task RunAsync()
    {
        await using var bench = new Bench();
        await bench.OpenAsync();
        await bench.FillAsync(20_000);
        var content = Encoding.UTF8.GetBytes(Write(rows));
        bench.Seat(bench.Volunteer, Role.Volunteer);
        await SaveForAsync(bench, Task.Delay(TimeSpan.FromSeconds(5)));
        var before = await SaveForAsync(bench, Task.Delay(TimeSpan.FromSeconds(20)));
        var began = Stopwatch.GetTimestamp();
        var import = Task.Run(() => ImportAsync(bench, content));
        var during = await SaveForAsync(bench, import);
        var spent = Stopwatch.GetElapsedTime(began);
        var brought = await import;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{brought} past calls brought in in {spent.TotalSeconds:F0} s"));
        Tell("others' saves before it", before);
        Tell("others' saves during it", during);
    }

    private static async Task<int> ImportAsync(Bench bench, byte[] content)
    {
        var desk = bench.Get<Web.Desks.FrontDesk>().ForTheHouse(Role.Manager);
        var import = new ImportPastCalls(desk, new(desk), new(desk));
        var report = await import.RunAsync(new("past.csv", () => new MemoryStream(content)), null, CancellationToken.None);
        Measures.Insist(report.Done);
        return report.Value!.ToBringIn;
    }

    // Five saves a second, as on a busy evening.
    private static async Task<List<double>> SaveForAsync(Bench bench, Task until)
    {
        var spent = new List<double>();
        while (!until.IsCompleted)
        {
            var began = Stopwatch.GetTimestamp();
            await Measures.LogAsync(bench);
            spent.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            await Task.Delay(Pause);
        }

        spent.Sort();
        return spent;
    }

    private static void Tell(string what, List<double> spent) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} ({spent.Count}) | {Measures.At(spent, 0.5):F1} | {Measures.At(spent, 0.95):F1} | {Measures.At(spent, 0.99):F1} |"
            )
        );

    private static string Write(int rows)
    {
        var file = new StringBuilder(Heading);
        var first = new DateTime(2015, 1, 1, 9, 0, 0, DateTimeKind.Unspecified);
        for (var i = 0; i < rows; i++)
        {
            var at = first.AddMinutes(i * 30L);
            file.Append(
                CultureInfo.InvariantCulture,
                $"{at:yyyy}/{i:D6},{at:yyyy-MM-dd HH:mm},{at.AddMinutes(14):yyyy-MM-dd HH:mm},telephone,in,service user,es,V{i % 30:D2},welfare,,disability-benefit,,no,information,information given,P{i / 3:D6},E09000025,BR,32,yes,,,,,,,,,Needs the form explained line by line.\n"
            );
        }

        return file.ToString();
    }
}
