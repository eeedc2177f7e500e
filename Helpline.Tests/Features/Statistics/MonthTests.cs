using System.Globalization;
using System.Text.Json.Nodes;
using Helpline.Domain.Access;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Features.PastCalls;
using Helpline.Web.Features.Statistics;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Statistics;

public sealed class MonthTests
{
    private static readonly JsonObject Expected = JsonNode
        .Parse(File.ReadAllText(Samples.PathOf("past-calls-2025.expected.json")))!
        .AsObject();

    [Theory, EachDatabase]
    public async Task Each_month_of_the_year_counts_what_another_program_counted(DatabaseKind on)
    {
        using var house = await WithTheYear(on);

        foreach (var (name, figures) in Expected)
        {
            Assert.True(Month.TryParse(name, out var month));
            var report = await house.Get<ReadMonth>().RunAsync(month);

            Assert.True(JsonNode.DeepEquals(Plain(figures), Plain(FiguresJson.Of(report.Value!.Figures))), name);
        }
    }

    [Theory, EachDatabase]
    public async Task A_closed_month_stays_as_it_was_reported(DatabaseKind on)
    {
        using var house = await WithTheYear(on);
        var march = new Month(2025, 3);

        Assert.Null((await house.Get<CloseMonth>().RunAsync(march)).Refusal);
        house.Tamper(db => db.Calls.Where(c => c.FormerReference == "2025/01200").ExecuteDelete());
        var report = (await house.Get<ReadMonth>().RunAsync(march)).Value!;

        Assert.Equal((461, 460), (report.Figures.Value("calls"), report.Counted.Value("calls")));
        Assert.Equal(461, (await house.Get<ReadMonth>().RunAsync(march.Next)).Value!.Before.Value("calls"));
        Assert.Equal(StatisticsRefusals.AlreadyClosed, (await house.Get<CloseMonth>().RunAsync(march)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task A_month_that_is_not_over_is_not_closed(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Manager);

        Assert.Equal(StatisticsRefusals.MonthNotOver, (await house.Get<CloseMonth>().RunAsync(new Month(2026, 3))).Refusal);
    }

    [Theory, EachDatabase]
    public async Task A_coordinator_counts_the_calls_of_her_teams(DatabaseKind on)
    {
        using var house = await WithTheYear(on);
        house.Seat(Role.Coordinator, "Inés", Team.Employment);

        var report = (await house.Get<ReadMonth>().RunAsync(new Month(2025, 1))).Value!;

        Assert.Equal((46, 0), (report.Figures.Value("primary", "employment"), report.Figures.Value("primary", "housing")));
        Assert.False(report.IsWhole || report.MayExport);
    }

    [Theory, EachDatabase]
    public async Task A_volunteer_has_no_figures(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadMonth>().RunAsync(null)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<CloseMonth>().RunAsync(new Month(2025, 1))).Refusal);
    }

    internal static async Task<House> WithTheYear(DatabaseKind on)
    {
        var house = new House(on);
        house.Clock.Now = Samples.Now;
        house.Seat(Role.Manager);
        Assert.Null((await house.Get<ImportPastCalls>().RunAsync(Samples.Year)).Refusal);
        return house;
    }

    /// <summary>The same with every number written in one way and the keys in one order.</summary>
    private static JsonNode? Plain(JsonNode? node) =>
        node switch
        {
            JsonObject o => new JsonObject(
                o.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Plain(pair.Value)))
            ),
            JsonValue v => JsonValue.Create(
                decimal.Parse(v.ToJsonString(), CultureInfo.InvariantCulture).ToString("0.###", CultureInfo.InvariantCulture)
            ),
            _ => node,
        };
}
