using System.Text.Json.Nodes;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Features.Statistics;

namespace Helpline.Tests.Domain.Statistics;

public sealed class MonthFiguresTests
{
    private static readonly Lazy<IReadOnlyList<CountedCall>> Year = new(() => Samples.Count(Samples.Read(Samples.Year)));

    private static readonly Lazy<JsonObject> Expected = new(() =>
        JsonNode.Parse(File.ReadAllText(Samples.PathOf("past-calls-2025.expected.json")))!.AsObject()
    );

    public static TheoryData<string> Months => [.. Enumerable.Range(1, 12).Select(number => new Month(2025, number).ToString())];

    [Theory]
    [MemberData(nameof(Months))]
    public void A_month_counts_what_another_program_counted(string name)
    {
        Assert.True(Month.TryParse(name, out var month));

        var counted = FiguresJson.Of(MonthFigures.Count(month, Samples.Month(Year.Value, month)));

        Assert.Empty(Differences(Expected.Value[name], counted));
    }

    [Fact]
    public void A_month_without_calls_has_every_figure_at_zero()
    {
        var figures = MonthFigures.Count(new Month(2024, 2), new MonthRecords([]));

        Assert.Equal(FigureDefinitions.All.Count, figures.All.Count);
        Assert.All(figures.All, figure => Assert.Equal(0, (figure.Total ?? 0) + figure.Rows.Sum(row => row.Count)));
    }

    [Fact]
    public void Every_key_is_there_once() => Assert.Distinct(FigureDefinitions.All.Select(definition => definition.Key));

    [Fact]
    public void Closed_sets_name_every_row_that_is_counted()
    {
        var figures = MonthFigures.Count(new Month(2025, 3), Samples.Month(Year.Value, new Month(2025, 3)));

        Assert.All(
            FigureDefinitions.All.Where(definition => definition.AllRows.Count > 0),
            definition => Assert.Subset(definition.AllRows.ToHashSet(), figures[definition.Key].Rows.Select(row => row.Row).ToHashSet())
        );
    }

    [Theory]
    [InlineData("2025-02-28T23:59:59Z", 2025, 2)]
    [InlineData("2025-03-31T22:59:59Z", 2025, 3)]
    [InlineData("2025-03-31T23:00:00Z", 2025, 4)]
    [InlineData("2025-12-31T23:59:59Z", 2025, 12)]
    public void A_call_belongs_to_the_month_of_its_start_by_the_clock_in_london(string instant, int year, int month) =>
        Assert.Equal(
            new Month(year, month),
            Month.Of(Helpline.Domain.LondonTime.Local(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)))
        );

    private static List<string> Differences(JsonNode? expected, JsonNode? actual, string path = "") =>
        (expected, actual) switch
        {
            (JsonObject left, JsonObject right) =>
            [
                .. left.Select(pair => pair.Key)
                    .Union(right.Select(pair => pair.Key))
                    .SelectMany(key => Differences(left[key], right[key], $"{path}/{key}")),
            ],
            (JsonValue left, JsonValue right) when Number(left) == Number(right) => [],
            _ => [$"{path}: {expected?.ToJsonString() ?? "nothing"} counted as {actual?.ToJsonString() ?? "nothing"}"],
        };

    private static decimal Number(JsonValue value) =>
        decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture);
}
