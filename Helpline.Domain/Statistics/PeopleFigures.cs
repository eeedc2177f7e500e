using Helpline.Domain.Calls;
using static Helpline.Domain.Statistics.FigureDefinition;

namespace Helpline.Domain.Statistics;

/// <summary>Who called, as far as they said, and who answered.</summary>
internal static class PeopleFigures
{
    public static readonly IReadOnlyList<FigureDefinition> All =
    [
        OfConversations("language", (Dimension.Language, []), call => call.Language ?? Spelling.NotKnown) with
        {
            Exchanged = true,
        },
        OfConversations("area", (Dimension.Area, []), call => call.Area ?? Spelling.NotKnown) with
        {
            Exchanged = true,
        },
        OfConversations("nationality", (Dimension.Nationality, []), call => call.Nationality ?? Spelling.NotKnown) with
        {
            Exchanged = true,
        },
        OfConversations("age_band", (Dimension.AgeBand, AgeBand.All), call => AgeBand.Of(call.Age)) with
        {
            Exchanged = true,
        },
        OfConversations("public_funds", CallFigures.Closed<Answer>(Dimension.Answer), call => Spelling.Of(call.PublicFunds)) with
        {
            Exchanged = true,
        },
        OfConversations(
            "caller",
            (Dimension.Caller, [.. Spelling.All<CallerKind>(), Spelling.NotKnown]),
            call => call.Caller is { } caller ? Spelling.Of(caller) : Spelling.NotKnown
        ),
        Rows(
            "volunteer_calls",
            Counted.Calls,
            FigureGroup.Volunteers,
            (Dimension.Volunteer, []),
            month => month.Calls.Select(Volunteer)
        ) with
        {
            Exchanged = true,
        },
        Sums("volunteer_minutes", Counted.Minutes, FigureGroup.Volunteers, (Dimension.Volunteer, []), VolunteerMinutes) with
        {
            InsideOnly = true,
        },
    ];

    private static FigureDefinition OfConversations(
        string key,
        (Dimension By, IReadOnlyList<string> All) dimension,
        Func<CountedCall, string> row
    ) => Rows(key, Counted.Conversations, FigureGroup.WhoTheyAre, dimension, month => month.Conversations.Select(row));

    private static string Volunteer(CountedCall call) => call.VolunteerCode.Length > 0 ? call.VolunteerCode : Spelling.NotKnown;

    private static IEnumerable<FigureRow> VolunteerMinutes(MonthRecords month) =>
        month
            .Calls.GroupBy(Volunteer, call => call.Minutes, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FigureRow(group.Key, group.Sum()));
}
