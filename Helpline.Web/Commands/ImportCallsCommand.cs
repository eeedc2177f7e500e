using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Web.Features.PastCalls;

namespace Helpline.Web.Commands;

public sealed class ImportCallsCommand : ICommand
{
    /// <summary>More than this many rows are left to the report.</summary>
    private const int MostShown = 40;

    public string Name => "import-calls";

    public string Summary => "Brings in past calls from a CSV file, or says what would happen.";

    public string Arguments => "FILE";

    public IReadOnlyList<CommandOption> Options =>
        [
            new("--dry-run", null, "Only reads the file and says what would happen."),
            new("--report", "FILE", "Writes what becomes of each row to a CSV file."),
        ];

    public Role ActsAs => Role.Manager;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var file = PastCallFile.At(Path.GetFullPath(call.Argument(0)));
        var report = call.Has("--dry-run")
            ? call.Insist(await call.Get<CheckPastCalls>().RunAsync(file, stop))
            : call.Insist(await call.Get<ImportPastCalls>().RunAsync(file, null, stop));
        if (call.Option("--report") is { } path)
        {
            await File.WriteAllBytesAsync(Path.GetFullPath(path), call.Get<ReportCsv>().Write(report), stop);
        }

        await SayAsync(call, report);
        return report.Rejected > 0 ? CommandEnd.FoundWrong : CommandEnd.Done;
    }

    private static async Task SayAsync(CommandCall call, ImportReport report)
    {
        var words = call.Get<ReportCsv>();
        foreach (var row in report.WithFindings.Take(MostShown))
        {
            foreach (var finding in row.Findings)
            {
                var where = finding.Where is { } column ? $" [{PastCallHeading.Of(column)}]" : "";
                await call.SayAsync(
                    $"line {row.Line} {CellText(row.Reference)}: {words.VerdictOf(row)}: {Code.Of(finding.What)}{where}: {words.SentenceOf(finding)}"
                );
            }
        }

        if (report.WithFindings.Skip(MostShown).Any())
        {
            await call.SayAsync($"… and {report.WithFindings.Count() - MostShown:N0} more rows. See them all with --report FILE.");
        }

        var done = call.Has("--dry-run") ? "Would be brought in" : "Brought in";
        await call.SayAsync($"{report.FileName}: {report.Rows.Count:N0} rows read.");
        await call.SayAsync($"{done}: {report.ToBringIn:N0} ({report.WithWarnings:N0} of them with a remark).");
        await call.SayAsync($"There already: {report.ThereAlready:N0}. Left out: {report.Rejected:N0}.");
    }

    // A reference comes from a file that anybody may have written: no control characters reach the console.
    private static string CellText(string text) => Features.Statistics.CellText.OneLine(text);
}
