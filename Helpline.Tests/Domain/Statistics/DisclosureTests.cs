using Helpline.Domain.Statistics;
using Helpline.Tests.Support;

namespace Helpline.Tests.Domain.Statistics;

public sealed class DisclosureTests
{
    private static readonly Lazy<IReadOnlyList<CountedCall>> Year = new(() => Samples.Count(Samples.Read(Samples.Year)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "*")]
    [InlineData(7, "*")]
    [InlineData(8, "10")]
    [InlineData(12, "10")]
    [InlineData(13, "15")]
    [InlineData(8277, "8275")]
    public void By_default_nothing_stays_nothing_few_are_hidden_and_the_rest_is_rounded(int exact, string shown) =>
        Assert.Equal(shown, DisclosureRule.Default.Show(exact).Text);

    [Theory]
    [InlineData(0, "0")]
    [InlineData(4, "<5")]
    [InlineData(5, "5")]
    [InlineData(523, "523")]
    public void Funders_who_demand_it_see_all_but_the_few(int exact, string shown) =>
        Assert.Equal(shown, DisclosureRule.Funder.Show(exact).Text);

    [Fact]
    public void Percentages_are_worked_out_from_what_is_shown()
    {
        Assert.Equal(50, PublishedValue.Of(10).PercentOf(PublishedValue.Of(20)));
        Assert.Null(PublishedValue.Hidden("*").PercentOf(PublishedValue.Of(20)));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("funder")]
    public void A_year_of_published_months_gives_no_hidden_number_away(string rule)
    {
        for (var number = 1; number <= 12; number++)
        {
            var month = new Month(2025, number);
            var published = PublishedFigures.Of(MonthFigures.Count(month, Samples.Month(Year.Value, month)), DisclosureRule.Find(rule)!);

            Assert.Empty(new Outsider(published).Solved());
        }
    }

    [Fact]
    public void In_an_ordinary_month_the_default_rule_needs_no_more_than_itself()
    {
        var month = new Month(2025, 3);
        var figures = MonthFigures.Count(month, Samples.Month(Year.Value, month));
        var published = PublishedFigures.Of(figures, DisclosureRule.Default);

        Assert.All(
            published.All.SelectMany(figure => figure.Rows, (figure, row) => (figure.Key, row)),
            cell => Assert.Equal(DisclosureRule.Default.Show(figures.Value(cell.Key, cell.row.Row)), cell.row.Value)
        );
    }

    /// <summary>Few calls spread over many tables: the months in which the bare rule would give numbers away.</summary>
    [Theory]
    [InlineData("default")]
    [InlineData("funder")]
    public void Small_months_give_no_hidden_number_away(string rule)
    {
        var random = new Random(20250301);
        for (var attempt = 0; attempt < 300; attempt++)
        {
            var some = Year.Value.OrderBy(_ => random.Next()).Take(random.Next(1, 60)).ToList();
            var figures = MonthFigures.Count(new Month(2025, 1), new MonthRecords(some));

            Assert.Empty(new Outsider(PublishedFigures.Of(figures, DisclosureRule.Find(rule)!)).Solved());
        }
    }

    /// <summary>Tables made to be solved: a whole that is barely its parts. Every way in which they can add up is tried.</summary>
    [Theory]
    [InlineData("default")]
    [InlineData("funder")]
    public void Tables_made_to_be_solved_keep_three_possible_numbers_for_each_hidden_one(string rule)
    {
        var random = new Random(7);
        int[][] wicked =
        [
            [8, 1, 1, 1, 1],
            [1, 1, 1, 1, 1, 1, 1],
            [7, 7],
            [7, 7, 7, 7],
            [12, 1],
            [4, 4],
            [5, 1],
            [100, 2],
            [9, 3, 1],
            [1],
            [4],
            [6],
        ];
        var made = Enumerable.Range(0, 400).Select(_ => Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1, 14)).ToArray());
        foreach (var rows in wicked.Concat(made))
        {
            var published = PublishedFigures.Of(TableOf(rows), DisclosureRule.Find(rule)!);

            Assert.True(LeastPossible(published) >= DisclosureRule.LeastPossible, string.Join(' ', rows));
        }
    }

    private static MonthFigures TableOf(int[] rows) =>
        new(
            new Month(2025, 1),
            [
                new Figure("conversations", 1, rows.Sum(), []),
                new Figure("language", 1, null, [.. rows.Select((count, i) => new FigureRow($"l{i}", count))]),
            ]
        );

    /// <summary>Of all hidden numbers in the table, how many values the one best known can have.</summary>
    private static int LeastPossible(PublishedFigures figures)
    {
        var whole = Range(figures.Value("conversations"), figures.Rule);
        var parts = figures["language"].Rows.Select(row => (row.Value, Range: Range(row.Value, figures.Rule))).ToList();
        if (figures["language"].IsWithheld)
        {
            return whole.Count == 1 ? int.MaxValue : Math.Max(whole.Count, 3);
        }

        var least = int.MaxValue;
        for (var i = 0; i < parts.Count; i++)
        {
            var sums = parts
                .Where((_, other) => other != i)
                .Aggregate(
                    new HashSet<int> { 0 },
                    (reached, part) => [.. reached.SelectMany(sum => part.Range, (sum, n) => sum + n).Where(sum => sum <= 400)]
                );
            if (parts[i].Value.Number is null)
            {
                least = Math.Min(least, parts[i].Range.Count(n => whole.Exists(w => sums.Contains(w - n))));
            }
        }

        return least;
    }

    private static List<int> Range(PublishedValue value, DisclosureRule rule) =>
        value switch
        {
            { Number: { } n } when rule == DisclosureRule.Funder || n == 0 => [(int)n],
            { Number: { } n } => [.. Enumerable.Range(Math.Max((int)n - 2, 8), (int)n + 3 - Math.Max((int)n - 2, 8))],
            { Mark: "[c]" } => [.. Enumerable.Range(rule.HiddenUpTo + 1, 120)],
            _ => [.. Enumerable.Range(1, rule.HiddenUpTo)],
        };
}
