using System.Globalization;
using Helpline.Web.Data;
using Helpline.Web.Data.Sqlite;
using Helpline.Web.Desks;

namespace Helpline.Web.Commands;

/// <summary>
/// Where commands are typed: <c>Helpline.Web backup FILE</c>. They go through the same use cases as the pages, are noted as the
/// console's, and answer in plain words; the exit code is 0 when done, 1 when something was found wrong, 2 when not done.
/// </summary>
public sealed class CommandDesk(IReadOnlyList<ICommand> commands, TextReader input, TextWriter output, TextWriter errors)
{
    private const string Help = "help";

    /// <summary>Whether these are the words of a command and not a start of the website.</summary>
    public static bool IsAsked(string[] args) =>
        args is [var first, ..] && first != PracticeStart.Word && (!first.StartsWith('-') || IsHelp(first));

    public async Task<int> RunAsync(string[] args, CancellationToken stop = default)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        if (commands.FirstOrDefault(c => c.Name == args[0]) is not { } command)
        {
            return await ListAsync(args[0]);
        }

        try
        {
            return args.Skip(1).Any(IsHelp) ? await ExplainAsync(command) : (int)await RunAsync(command, args[1..], stop);
        }
        catch (Exception refused) when (InWords(refused) is { } sentence)
        {
            await errors.WriteLineAsync(sentence);
            return (int)CommandEnd.NotDone;
        }
    }

    private async Task<CommandEnd> RunAsync(ICommand command, string[] words, CancellationToken stop)
    {
        var typed = TypedWords.Read(command, words);
        var builder = HelplineHost.CreateBuilder([.. typed.Settings]);
        builder.Logging.ClearProviders();
        builder.Services.AddLocalization();
        builder.Services.AddHelplineData(builder.Configuration);
        builder.Services.AddHelplineDesks();
        builder.Services.AddSingleton<ICurrentActor>(new ConsoleActor(command.ActsAs));
        await using var services = builder.Services.BuildServiceProvider();
        if (command.NeedsDatabase)
        {
            await services.GetRequiredService<DatabaseStart>().RunAsync(stop);
        }

        await using var scope = services.CreateAsyncScope();
        return await command.RunAsync(new(typed.Arguments, typed.Options, scope.ServiceProvider, input, output), stop);
    }

    private async Task<int> ListAsync(string asked)
    {
        var known = IsHelp(asked);
        var page = known ? output : errors;
        await page.WriteLineAsync(known ? "Commands of the helpline:" : $"There is no command “{asked}”. There are:");
        foreach (var command in commands)
        {
            await page.WriteLineAsync($"  {$"{command.Name} {command.Arguments}", -24} {command.Summary}");
        }

        await page.WriteLineAsync($"  {PracticeStart.Word, -24} {PracticeStart.Summary}");
        await page.WriteLineAsync("Without a command the helpline starts. Each command explains itself with --help.");
        return known ? (int)CommandEnd.Done : (int)CommandEnd.NotDone;
    }

    private async Task<int> ExplainAsync(ICommand command)
    {
        await output.WriteLineAsync(command.Summary);
        await output.WriteLineAsync($"  {command.Name} {command.Arguments}{(command.Options.Count > 0 ? " [options]" : "")}");
        foreach (var option in command.Options)
        {
            await output.WriteLineAsync($"  {$"{option.Name} {option.Value}", -28} {option.Summary}");
        }

        await output.WriteLineAsync($"  {"--Helpline:DataDirectory=DIR", -28} Another data directory than the usual one.");
        return (int)CommandEnd.Done;
    }

    private static bool IsHelp(string word) => word is Help or "--help" or "-h";

    // What whoever types can do something about. Anything else is a fault and shows itself whole.
    private static string? InWords(Exception refused) =>
        refused switch
        {
            CommandException said => said.Message,
            DamagedDatabaseException damaged => $"{damaged.Message} Nothing was changed. Restore the last backup: restore FILE.",
            FileNotFoundException or DirectoryNotFoundException =>
                $"This file is not there: {(refused as FileNotFoundException)?.FileName ?? refused.Message}",
            UnauthorizedAccessException or IOException => $"The file can’t be read or written: {refused.Message}",
            _ => null,
        };
}
