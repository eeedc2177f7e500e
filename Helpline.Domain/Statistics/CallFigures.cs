using System.Globalization;
using Helpline.Domain.Calls;
using static Helpline.Domain.Statistics.FigureDefinition;

namespace Helpline.Domain.Statistics;

/// <summary>How many calls, for what, when and how.</summary>
internal static class CallFigures
{
    public static readonly (Dimension By, IReadOnlyList<string> All) Categories = (Dimension.Category, Spelling.All<Category>());

    private static readonly IReadOnlyList<string> WeekdayHours =
    [
        .. Enumerable
            .Range(1, 7)
            .SelectMany(_ => Enumerable.Range(0, 24), (day, hour) => string.Create(CultureInfo.InvariantCulture, $"{day}-{hour:00}")),
    ];

    public static readonly IReadOnlyList<FigureDefinition> All = [.. AtAGlance(), .. ByCategory(), .. WhenAndHow()];

    private static IEnumerable<FigureDefinition> AtAGlance() =>
        [
            Total("calls", Counted.Calls, FigureGroup.AtAGlance, m => m.Calls.Count) with
            {
                Exchanged = true,
            },
            Total("conversations", Counted.Conversations, FigureGroup.AtAGlance, m => m.Conversations.Count) with
            {
                Exchanged = true,
            },
            Total(
                "women",
                Counted.Women,
                FigureGroup.AtAGlance,
                m => m.Calls.Select(c => c.Woman).Distinct().Count(w => w is not null)
            ) with
            {
                Exchanged = true,
            },
            Total("first", Counted.Calls, FigureGroup.AtAGlance, m => m.Calls.Count(c => c.IsHerFirst)) with
            {
                Exchanged = true,
            },
            Total(
                "repeat",
                Counted.Conversations,
                FigureGroup.AtAGlance,
                m => m.Conversations.Count(c => c is { Woman: not null, IsHerFirst: false })
            ) with
            {
                Exchanged = true,
            },
            Total("anonymous", Counted.Conversations, FigureGroup.AtAGlance, m => m.Conversations.Count(c => c.Woman is null)) with
            {
                Exchanged = true,
            },
            Total("answered", Counted.Calls, FigureGroup.AtAGlance, m => m.Calls.Count(c => c.Outcome != CallOutcome.Abandoned)),
            Total("lost", Counted.Calls, FigureGroup.AtAGlance, m => m.Calls.Count(c => c.Outcome == CallOutcome.Abandoned)),
            Total("turned_away", Counted.Refusals, FigureGroup.AtAGlance, m => m.TimesTurnedAway) with
            {
                Version = 2,
            },
        ];

    private static IEnumerable<FigureDefinition> ByCategory() =>
        [
            Rows("primary", Counted.Conversations, FigureGroup.WhatTheyAskedFor, Categories, m => m.Conversations.Primary()) with
            {
                Exchanged = true,
            },
            Rows(
                "any_category",
                Counted.Conversations,
                FigureGroup.WhatTheyAskedFor,
                Categories,
                m => m.Conversations.InEachCategory()
            ) with
            {
                Exchanged = true,
            },
            Rows("women_by_any_category", Counted.Women, FigureGroup.WhatTheyAskedFor, Categories, WomenInEachCategory) with
            {
                Exchanged = true,
                WritesZeroes = true,
            },
            OfEachCategory("first_by_any_category", c => c.IsHerFirst),
            OfEachCategory("flagged_by_any_category", c => c.Flags.Count > 0),
            OfEachCategory("referred_by_any_category", c => c.Referrals.Count > 0),
            OfEachCategory("turned_away_by_any_category", c => c.WasTurnedAway) with
            {
                Version = 2,
            },
            Rows(
                "need",
                Counted.Conversations,
                FigureGroup.WhatTheyAskedFor,
                (Dimension.Need, []),
                m => m.Conversations.SelectMany(c => c.Needs.Distinct())
            ) with
            {
                Exchanged = true,
            },
            Rows(
                "given",
                Counted.Conversations,
                FigureGroup.WhatTheyAskedFor,
                (Dimension.Given, Spelling.All<Given>()),
                m => m.Conversations.SelectMany(c => c.Given.Distinct()).Select(Spelling.Of)
            ),
        ];

    private static IEnumerable<FigureDefinition> WhenAndHow() =>
        [
            Rows(
                "channel",
                Counted.Calls,
                FigureGroup.WhenAndHow,
                Closed<Channel>(Dimension.Channel),
                m => m.Calls.Select(c => Spelling.Of(c.Channel))
            ) with
            {
                Exchanged = true,
            },
            Rows(
                "direction",
                Counted.Calls,
                FigureGroup.WhenAndHow,
                Closed<Direction>(Dimension.Direction),
                m => m.Calls.Select(c => Spelling.Of(c.Direction))
            ),
            Rows(
                "outcome",
                Counted.Calls,
                FigureGroup.WhenAndHow,
                Closed<CallOutcome>(Dimension.Outcome),
                m => m.Calls.Select(c => Spelling.Of(c.Outcome))
            ) with
            {
                Exchanged = true,
            },
            Sums("minutes", Counted.Minutes, FigureGroup.WhenAndHow, (Dimension.Length, ["total", "median"]), Length) with
            {
                Exchanged = true,
                WritesZeroes = true,
            },
            Rows(
                "weekday_hour",
                Counted.Calls,
                FigureGroup.WhenAndHow,
                (Dimension.WeekdayHour, WeekdayHours),
                m => m.Calls.Select(Hour)
            ) with
            {
                Exchanged = true,
            },
        ];

    public static (Dimension By, IReadOnlyList<string> All) Closed<T>(Dimension by)
        where T : struct, Enum => (by, Spelling.All<T>());

    private static FigureDefinition OfEachCategory(string key, Func<CountedCall, bool> which) =>
        Rows(key, Counted.Conversations, FigureGroup.WhatTheyAskedFor, Categories, m => m.Conversations.Where(which).InEachCategory());

    private static IEnumerable<string> Primary(this IEnumerable<CountedCall> calls) =>
        calls.Where(call => call.Category is not null).Select(call => Spelling.Of(call.Category!.Value));

    private static IEnumerable<string> InEachCategory(this IEnumerable<CountedCall> calls) =>
        calls.SelectMany(call => call.EveryCategory).Select(Spelling.Of);

    private static IEnumerable<string> WomenInEachCategory(MonthRecords month) =>
        month
            .Conversations.Where(call => call.Woman is not null)
            .SelectMany(call => call.EveryCategory, (call, category) => (call.Woman, category))
            .Distinct()
            .Select(pair => Spelling.Of(pair.category));

    private static IEnumerable<FigureRow> Length(MonthRecords month)
    {
        yield return new("total", month.Conversations.Sum(call => call.Minutes));
        yield return new("median", Median.Of(month.Conversations.Select(call => call.Minutes)) ?? 0);
    }

    private static string Hour(CountedCall call) =>
        WeekdayHours[((((int)call.StartedLocally.DayOfWeek + 6) % 7) * 24) + call.StartedLocally.Hour];
}
