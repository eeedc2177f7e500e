namespace Helpline.Web.Commands;

/// <summary>What was typed after a command, taken apart: its arguments, its options, and settings for this run (<c>--Helpline:KeyFile=…</c>).</summary>
public sealed record TypedWords(
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyList<string> Settings
)
{
    /// <exception cref="CommandException">An argument is missing or too many, an option unknown or without its value.</exception>
    public static TypedWords Read(ICommand command, IReadOnlyList<string> words)
    {
        var (arguments, options, settings) = (new List<string>(), new Dictionary<string, string>(), new List<string>());
        for (var rest = new Queue<string>(words); rest.TryDequeue(out var word); )
        {
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                arguments.Add(word);
                continue;
            }

            var cut = word.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = cut < 0 ? (word, null) : (word[..cut], word[(cut + 1)..]);
            if (IsSetting(name))
            {
                settings.Add($"{name}={value ?? Next(name, rest)}");
            }
            else
            {
                var option = command.Options.FirstOrDefault(o => o.Name == name) ?? throw Unknown(command, name);
                options[name] = option.Value is null ? "" : value ?? Next(name, rest);
            }
        }

        InsistOnArguments(command, arguments);
        return new(arguments, options, settings);
    }

    private static bool IsSetting(string name) => name.Contains(':', StringComparison.Ordinal) || name is "--Database" or "--environment";

    private static string Next(string name, Queue<string> rest) =>
        rest.TryDequeue(out var value) ? value : throw new CommandException($"{name} needs a value after it.");

    private static CommandException Unknown(ICommand command, string name) =>
        new($"{command.Name} has no option {name}. See: {command.Name} --help");

    private static void InsistOnArguments(ICommand command, List<string> arguments)
    {
        var expected = command.Arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (arguments.Count != expected.Length)
        {
            throw new CommandException($"Type: {command.Name} {command.Arguments}".TrimEnd() + $" (see {command.Name} --help)");
        }
    }
}
