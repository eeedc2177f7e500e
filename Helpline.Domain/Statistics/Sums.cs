namespace Helpline.Domain.Statistics;

/// <summary>What adds up to what in a month's report: all that can be worked out from published numbers starts from these.</summary>
internal static class Sums
{
    private static readonly (string Table, Cell Whole)[] Tables =
    [
        ("primary", new("conversations")),
        ("language", new("conversations")),
        ("area", new("conversations")),
        ("nationality", new("conversations")),
        ("age_band", new("conversations")),
        ("public_funds", new("conversations")),
        ("caller", new("conversations")),
        ("relative_interpreted", new("conversations")),
        ("channel", new("calls")),
        ("direction", new("calls")),
        ("outcome", new("calls")),
        ("weekday_hour", new("calls")),
        ("volunteer_calls", new("calls")),
        ("referral_by_kind", new("referrals")),
        ("referral_result", new("referrals")),
        ("referral_service", new("referrals")),
        ("declined_because", new("referral_result", "declined")),
        ("unmet_because", new("unmet")),
        ("threatened", new("any_category", "vawg")),
        ("police", new("any_category", "vawg")),
    ];

    private static readonly Sum[] Numbers =
    [
        new(new("conversations"), [new("first"), new("repeat"), new("anonymous")]),
        new(new("calls"), [new("answered"), new("lost")]),
        new(
            new("calls"),
            [
                new("conversations"),
                new("outcome", "silent"),
                new("outcome", "abandoned"),
                new("outcome", "wrong number"),
                new("outcome", "abusive"),
                new("outcome", "thanks"),
            ]
        ),
        new(new("lost"), [new("outcome", "abandoned")]),
        new(new("unmet"), [new("outcome", "could not help")]),
        // Where nobody told of a refusal elsewhere and nothing was met twice.
        new(new("turned_away"), [new("unmet"), new("referral_result", "declined")]),
        new(new("direction", "out"), [new("channel", "callback")]),
        new(new("emergency"), [new("outcome", "emergency services called")]),
        new(new("referrals_accepted"), [new("referral_result", "accepted"), new("referral_result", "completed")]),
        new(new("referral_by_kind", "inside"), [new("outcome", "referred inside")]),
        new(new("referral_by_kind", "outside"), [new("outcome", "referred outside")]),
    ];

    /// <summary>Those sums that hold in this month. One that does not hold tells a reader nothing.</summary>
    public static IReadOnlyList<Sum> Of(MonthFigures figures) =>
        [
            .. Tables
                .Select(table => new Sum(table.Whole, [.. figures[table.Table].Rows.Select(row => new Cell(table.Table, row.Row))])
                {
                    IsTable = true,
                })
                .Concat(Numbers)
                .Concat(Concerns(figures))
                .Where(sum => sum.Parts.Count > 0 && figures.Of(sum.Whole) == sum.Parts.Sum(figures.Of)),
        ];

    private static IEnumerable<Sum> Concerns(MonthFigures figures) =>
        figures["concerns"]
            .Rows.Select(row => new Sum(new("concerns", row.Row), [new("concerns_in_time", row.Row), new("concerns_late", row.Row)]));

    private static decimal Of(this MonthFigures figures, Cell cell) => figures.Value(cell.Key, cell.Row);
}
