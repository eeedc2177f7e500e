using Helpline.Domain.Statistics;

namespace Helpline.Tests.Domain.Statistics;

/// <summary>
/// Somebody outside who holds the published figures and knows the rule: for each hidden number she works out between which bounds it
/// lies. She shares no code with the house.
/// </summary>
internal sealed class Outsider
{
    private const double Unbounded = 1e7;

    private static readonly (string Whole, string Table)[] Tables =
    [
        ("conversations", "primary"),
        ("conversations", "language"),
        ("conversations", "area"),
        ("conversations", "nationality"),
        ("conversations", "age_band"),
        ("conversations", "public_funds"),
        ("calls", "channel"),
        ("calls", "outcome"),
        ("calls", "weekday_hour"),
        ("calls", "volunteer_calls"),
        ("calls", "direction"),
        ("referrals", "referral_by_kind"),
        ("referrals", "referral_result"),
        ("referrals", "referral_service"),
        ("referral_result/declined", "declined_because"),
        ("any_category/vawg", "threatened"),
        ("any_category/vawg", "police"),
    ];

    private static readonly (string Whole, string[] Parts)[] Numbers =
    [
        ("conversations", ["first", "repeat", "anonymous"]),
        ("unmet", ["outcome/could not help"]),
        ("emergency", ["outcome/emergency services called"]),
        ("calls", ["answered", "lost"]),
        ("lost", ["outcome/abandoned"]),
        ("turned_away", ["unmet", "referral_result/declined"]),
        ("calls", ["conversations", "outcome/silent", "outcome/abandoned", "outcome/wrong number", "outcome/abusive", "outcome/thanks"]),
    ];

    private readonly Dictionary<string, (double Low, double High)> bounds = [];
    private readonly HashSet<string> hidden = [];
    private readonly List<(string Whole, List<string> Parts)> sums = [];

    public Outsider(PublishedFigures figures)
    {
        foreach (var figure in figures.All.Where(figure => figure.Key != "minutes"))
        {
            if (figure.Total is { Mark: not "[x]" } total)
            {
                Learn(figure.Key, total, figures.Rule);
            }

            foreach (var row in figure.Rows)
            {
                Learn($"{figure.Key}/{row.Row}", row.Value, figures.Rule);
            }
        }

        sums.AddRange(Tables.Select(t => (t.Whole, figures[t.Table].Rows.Select(row => $"{t.Table}/{row.Row}").ToList())));
        sums.AddRange(Numbers.Select(n => (n.Whole, n.Parts.ToList())));
        sums.RemoveAll(sum => sum.Parts.Count == 0 || !Knows(sum.Whole, figures) || !sum.Parts.TrueForAll(part => Knows(part, figures)));
    }

    /// <summary>Those hidden numbers of which she is left with fewer possible ones than the rule promises.</summary>
    public List<string> Solved()
    {
        for (var before = -1.0; before != Width(); )
        {
            before = Width();
            sums.ForEach(Use);
        }

        return [.. hidden.Where(cell => bounds[cell].High - bounds[cell].Low + 1 < 3)];
    }

    // A row that is not in a table is nothing, unless the table itself was withheld.
    private bool Knows(string cell, PublishedFigures figures) =>
        bounds.ContainsKey(cell)
        || (cell.Contains('/', StringComparison.Ordinal) && !figures[cell.Split('/')[0]].IsWithheld && bounds.TryAdd(cell, (0, 0)));

    private void Learn(string cell, PublishedValue value, DisclosureRule rule)
    {
        bounds[cell] = value switch
        {
            { Number: 0 } => (0, 0),
            { Number: { } n } when rule == DisclosureRule.Funder => ((double)n, (double)n),
            { Number: { } n } => (Math.Max((double)n - 2, 8), (double)n + 2),
            { Mark: "*" } => (1, 7),
            { Mark: "<5" } => (1, 4),
            _ => (rule == DisclosureRule.Funder ? 5 : 8, Unbounded),
        };
        if (value.Number is null)
        {
            hidden.Add(cell);
        }
    }

    private double Width() => bounds.Values.Sum(b => b.High - b.Low);

    private void Use((string Whole, List<string> Parts) sum)
    {
        Narrow(sum.Whole, sum.Parts.Sum(p => bounds[p].Low), sum.Parts.Sum(p => bounds[p].High));
        foreach (var part in sum.Parts)
        {
            var others = sum.Parts.Where(p => p != part).ToList();
            Narrow(part, bounds[sum.Whole].Low - others.Sum(p => bounds[p].High), bounds[sum.Whole].High - others.Sum(p => bounds[p].Low));
        }
    }

    private void Narrow(string cell, double low, double high) =>
        bounds[cell] = (Math.Max(bounds[cell].Low, low), Math.Min(bounds[cell].High, high));
}
