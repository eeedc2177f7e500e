using System.Globalization;

namespace Helpline.Domain.Calls;

/// <summary>What differs between a call as it was put down and as it is corrected, field by field, in codes and never in anybody's language.</summary>
public static class CallCorrection
{
    public static IReadOnlyList<CallChange> Between(CallContents before, CallContents after) =>
        [
            .. Fields(before)
                .Zip(Fields(after), (was, now) => new CallChange(was.Name, was.Value, now.Value))
                .Where(change => change.Before != change.After),
        ];

    private static IEnumerable<(string Name, string Value)> Fields(CallContents contents) =>
        [
            (nameof(contents.Notes), contents.Notes),
            (nameof(contents.Channel), Code.Of(contents.Channel)),
            (nameof(contents.Direction), Code.Of(contents.Direction)),
            (nameof(contents.Caller), Said(contents.Caller)),
            (nameof(contents.Language), contents.Language ?? ""),
            (nameof(contents.Interpreter), Said(contents.Interpreter)),
            (nameof(contents.Categories), List(contents.Categories)),
            (nameof(contents.Needs), string.Join(';', contents.Needs)),
            (nameof(contents.Flags), List(contents.Flags.Order())),
            (nameof(contents.Given), List(contents.Given.Order())),
            (nameof(contents.Outcome), Said(contents.Outcome)),
            (nameof(contents.CouldNotHelp), Said(contents.CouldNotHelp)),
            (nameof(contents.Area), contents.Area ?? ""),
            (nameof(contents.Nationality), contents.Nationality ?? ""),
            (nameof(contents.Age), contents.Age?.ToString(CultureInfo.InvariantCulture) ?? ""),
            (nameof(contents.PublicFunds), Code.Of(contents.PublicFunds)),
            (nameof(contents.Consent), Code.Of(contents.Consent)),
            (nameof(contents.Children), Code.Of(contents.Children)),
        ];

    private static string Said<T>(T? member)
        where T : struct, Enum => member is { } said ? Code.Of(said) : "";

    private static string List<T>(IEnumerable<T> members)
        where T : struct, Enum => string.Join(';', members.Select(Code.Of));
}
