using System.Globalization;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Commands;

/// <summary>One command as it was typed, with what it works on and where it speaks.</summary>
public sealed class CommandCall(
    IReadOnlyList<string> arguments,
    IReadOnlyDictionary<string, string> options,
    IServiceProvider services,
    TextReader input,
    TextWriter output
)
{
    public IServiceProvider Services { get; } = services;

    public TextReader Input { get; } = input;

    public TextWriter Output { get; } = output;

    /// <summary>The argument at this place. It is there: that was seen to before.</summary>
    public string Argument(int place) => arguments[place];

    public bool Has(string option) => options.ContainsKey(option);

    public string? Option(string name) => options.GetValueOrDefault(name);

    /// <summary>A use case or query, as the pages get it.</summary>
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task SayAsync(FormattableString sentence) => Output.WriteLineAsync(sentence.ToString(CultureInfo.GetCultureInfo("en-GB")));

    /// <exception cref="CommandException">It was refused; the sentence is the one that the pages show.</exception>
    public T Insist<T>(Outcome<T> outcome) => outcome.Done ? outcome.Value! : throw new CommandException(InWords(outcome.Refusal!));

    /// <exception cref="CommandException">It was refused.</exception>
    public void Insist(Outcome outcome)
    {
        if (outcome.Refusal is { } refusal)
        {
            throw new CommandException(InWords(refusal));
        }
    }

    public string InWords(Refusal refusal) => Get<IStringLocalizer<RefusalText>>()[refusal.Code, refusal.Details];
}
