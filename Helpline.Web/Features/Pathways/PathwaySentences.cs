using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Pathways;

/// <summary>Says conditions in the reader's language: “she lives in London or Bristol”.</summary>
public sealed class PathwaySentences(
    IStringLocalizer<PathwayText> text,
    IStringLocalizer<WordText> words,
    IStringLocalizer<CallText> calls,
    IStringLocalizer<DirectoryText> areas,
    NeedNames needs
)
{
    public string Say(HeldCondition held) => held.IsAbsent ? text["Absent", Say(held.Condition)] : Say(held.Condition);

    public string Say(Condition condition) =>
        condition.Subject switch
        {
            ConditionSubject.Category
            or ConditionSubject.Need
            or ConditionSubject.Flag
            or ConditionSubject.Age
            or ConditionSubject.Area
            or ConditionSubject.Language
            or ConditionSubject.Channel => text[$"Says.{Code.Of(condition.Subject)}", ValuesOf(condition)],
            ConditionSubject.PublicFunds or ConditionSubject.Children => Either(
                condition.Values.Select(value => text[$"Says.{Code.Of(condition.Subject)}.{value}"].Value)
            ),
        };

    /// <summary>On one line, for a list of what differs.</summary>
    public string Say(ConditionGroup group) =>
        group is { Conditions: [var only], Groups.Count: 0, Joining: not Joining.None }
            ? Say(only)
            : $"{Joined(group.Joining)}: {string.Join("; ", Parts(group))}";

    /// <summary>Each condition and each group in it by itself.</summary>
    public IReadOnlyList<string> Parts(ConditionGroup group) =>
        [.. group.Conditions.Select(Say), .. group.Groups.Select(inner => $"({Say(inner)})")];

    public string Joined(Joining joining) => text[$"Joining.{Code.Of(joining)}"];

    /// <summary>One value as it is chosen from a list.</summary>
    public string Value(ConditionSubject subject, string value) =>
        subject switch
        {
            ConditionSubject.Category => Word<Category>(value),
            ConditionSubject.Need => needs.Of(value),
            ConditionSubject.Flag => Word<FlagKind>(value),
            ConditionSubject.Age => AgeSpan.TryParse(value, out var span) ? Ages(span) : value,
            ConditionSubject.Area => AreaNames.NameOf(value, areas),
            ConditionSubject.Language => Language(value),
            ConditionSubject.PublicFunds or ConditionSubject.Children => Word<Answer>(value),
            ConditionSubject.Channel => Word<Channel>(value),
        };

    public string Ages(AgeSpan span) =>
        span switch
        {
            { From: { } from, Until: { } until } => text["AgesBetween", from, until],
            { From: { } from } => text["AgesFrom", from],
            { Until: { } until } => text["AgesUntil", until],
            _ => "–",
        };

    public string Areas(IEnumerable<string> codes) => string.Join(", ", codes.Select(code => AreaNames.NameOf(code, areas)));

    private string ValuesOf(Condition condition) => Either(condition.Values.Select(value => Value(condition.Subject, value)));

    // “A, B or C”
    private string Either(IEnumerable<string> all)
    {
        var list = all.ToList();
        return list.Count < 2 ? string.Concat(list.DefaultIfEmpty("…")) : $"{string.Join(", ", list[..^1])} {text["Or"]} {list[^1]}";
    }

    private string Word<T>(string code)
        where T : struct, Enum => Code.TryRead<T>(code, out var member) ? words.Of(member) : code;

    private string Language(string code) =>
        calls[$"Language.{code}"] is { ResourceNotFound: false } common ? common
        : text[$"Language.{code}"] is { ResourceNotFound: false } rare ? rare
        : code;
}
