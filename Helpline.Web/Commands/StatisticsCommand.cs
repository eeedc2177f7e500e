using System.Globalization;
using System.Text;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Web.Features.Statistics;

namespace Helpline.Web.Commands;

public sealed class StatisticsCommand : ICommand
{
    private static readonly string[] Languages = ["en", "es", "pt"];

    public string Name => "statistics";

    public string Summary => "Writes a month's figures to a file.";

    public string Arguments => "";

    public IReadOnlyList<CommandOption> Options =>
        [
            new("--month", "yyyy-MM", "The month."),
            new("--format", "json|csv|xlsx", "In what form; json if nothing is said."),
            new("--figures", "exact|published", "Exact figures stay inside; published ones may leave. Published if nothing is said."),
            new("--rule", "default|funder", "The disclosure rule of published figures."),
            new("--output", "FILE", "Where to; json and csv go to the console if nothing is said."),
            new("--language", "en|es|pt", "The language of the words in the file."),
            new("--recipient", "WORDS", "For whom: it is recorded."),
            new("--reason", "WORDS", "Why: it is recorded."),
        ];

    public Role ActsAs => Role.Manager;

    public async Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop)
    {
        var order = Read(call);
        if (call.Option("--output") is null && order.Format == ExportFormat.Xlsx)
        {
            throw new CommandException("A workbook needs a file: --output FILE");
        }

        Speak(call);
        var file = call.Insist(await call.Get<ExportFigures>().RunAsync(order, stop))!;
        if (call.Option("--output") is { } path)
        {
            await File.WriteAllBytesAsync(Path.GetFullPath(path), file.Content, stop);
            await call.SayAsync($"Written: {Path.GetFullPath(path)} ({Words(order)}).");
        }
        else
        {
            await call.Output.WriteLineAsync(Encoding.UTF8.GetString(file.Content));
        }

        return CommandEnd.Done;
    }

    private static ExportOrder Read(CommandCall call) =>
        new(
            Month.TryParse(call.Option("--month"), out var month) ? month : throw new CommandException("Say which month: --month 2025-03"),
            (call.Option("--figures") ?? "published") switch
            {
                FigureExport.Exact => null,
                "published" => DisclosureRule.Find(call.Option("--rule") ?? DisclosureRule.Default.Code)
                    ?? throw new CommandException("There is no such rule. Write --rule default or --rule funder"),
                _ => throw new CommandException("Write --figures exact or --figures published"),
            },
            Code.TryRead<ExportFormat>(call.Option("--format") ?? "json", out var format) && format != ExportFormat.Print
                ? format
                : throw new CommandException("Write --format json, csv or xlsx"),
            call.Option("--recipient") ?? "Whoever has the server",
            call.Option("--reason") ?? "Written by command"
        );

    private static void Speak(CommandCall call)
    {
        var language = call.Option("--language") ?? "en";
        CultureInfo.CurrentUICulture = Languages.Contains(language)
            ? CultureInfo.GetCultureInfo(language)
            : throw new CommandException("Write --language en, es or pt");
    }

    private static string Words(ExportOrder order) =>
        order.Rule is null
            ? $"{order.Month}, exact figures: they stay inside"
            : $"{order.Month}, published under the rule {order.Rule.Code}";
}
