using Helpline.Domain.Access;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Features.ServiceDirectory.Feeds;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Commands;

public sealed class ImportDirectoryCommand : ICommand
{
    /// <summary>More remarks than this are only counted.</summary>
    private const int MostShown = 200;

    public string Name => "import-directory";

    public string Summary => "Brings an Open Referral UK feed into the directory, or says what would happen.";

    public string Arguments => "FILE-or-URL";

    public IReadOnlyList<CommandOption> Options =>
        [
            new("--dry-run", null, "Only reads the feed and says what would happen."),
            new("--allow-host", "HOST", "Lets a host in a private network be read."),
        ];

    public Role ActsAs => Role.Coordinator;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var report = call.Insist(await call.Get<ImportDirectory>().RunAsync(SourceOf(call), call.Has("--dry-run"), stop));
        var text = call.Get<IStringLocalizer<DirectoryText>>();
        foreach (var finding in report.Findings.Take(MostShown))
        {
            await call.SayAsync($"{FeedWords.Line(finding, text)}");
        }

        if (report.Findings.Count > MostShown)
        {
            await call.SayAsync($"… and {report.Findings.Count - MostShown:N0} more remarks.");
        }

        await call.Output.WriteLineAsync(report.ClosingLine);
        return report.Rejected > 0 ? CommandEnd.FoundWrong : CommandEnd.Done;
    }

    private static FeedSource SourceOf(CommandCall call)
    {
        var typed = call.Argument(0);
        return typed.Contains("://", StringComparison.Ordinal)
            ? new FeedSource.Address(typed, call.Option("--allow-host"))
            : new FeedSource.Document(Path.GetFileName(typed), () => File.OpenRead(Path.GetFullPath(typed)));
    }
}
