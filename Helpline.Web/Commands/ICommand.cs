using Helpline.Domain.Access;

namespace Helpline.Web.Commands;

/// <summary>Something that whoever has the server does at its console: one class each, listed once in <see cref="CommandList"/>.</summary>
public interface ICommand
{
    /// <summary>What is typed: <c>verify-audit</c>.</summary>
    string Name { get; }

    /// <summary>One line for the list.</summary>
    string Summary { get; }

    /// <summary>What stands before the options, as <c>FILE</c>; each word is one argument that must be given.</summary>
    string Arguments { get; }

    IReadOnlyList<CommandOption> Options { get; }

    /// <summary>The role in which the console does it.</summary>
    Role ActsAs { get; }

    /// <summary>Whether the database is made ready first. Only a command that replaces it says no.</summary>
    bool NeedsDatabase => true;

    /// <summary>Does it, and says in words what came of it.</summary>
    /// <exception cref="CommandException">It can't be done; the message says what to do.</exception>
    Task<CommandEnd> RunAsync(CommandCall call, CancellationToken stop);
}

/// <summary>An option of a command: <c>--report FILE</c>, or <c>--dry-run</c> where it takes nothing.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Value">What it takes, in capitals, or nothing.</param>
/// <param name="Summary">What it is for.</param>
public sealed record CommandOption(string Name, string? Value, string Summary);

/// <summary>How a command ended; the number is the exit code of the process.</summary>
public enum CommandEnd
{
    Done = 0,

    /// <summary>Done, but something was found wrong or left out.</summary>
    FoundWrong = 1,

    /// <summary>Not done: asked for wrongly, or refused.</summary>
    NotDone = 2,
}

/// <summary>Why a command was not done, in one sentence that says what to do.</summary>
public sealed class CommandException(string sentence) : Exception(sentence);
