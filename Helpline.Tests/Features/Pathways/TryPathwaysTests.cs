using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Tests.Support;
using Helpline.Web.Features.Pathways;

namespace Helpline.Tests.Features.Pathways;

public sealed class TryPathwaysTests
{
    [Theory, EachDatabase]
    public async Task A_change_is_tried_on_the_calls_in_her_reach_alone(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.WelfareAndHousing);
        Log(house, rosa, "C-HERS", Category.Housing, daysAgo: 1);
        Log(house, rosa, "C-OTHER-TEAM", Category.Employment, daysAgo: 1);
        Log(house, rosa, "C-LONG-AGO", Category.Housing, daysAgo: 200);
        await house.DraftAsync([Everything(house), .. house.LiveRules()]);

        var trial = (await house.Get<TryPathways>().RunAsync(3)).Value!.Trial;

        Assert.Equal((1, 1), (trial.Tried, trial.LedElsewhere));
        var call = Assert.Single(trial.Calls);
        Assert.Equal(("C-HERS", house.ServiceOf("liberty")), (call.Number, Assert.Single(call.Gained)));
        Assert.Contains("pathways.tried", house.Acts());

        house.Seat(Role.SafeguardingLead, "Olga");
        await house.DraftAsync([Everything(house), .. house.LiveRules()]);
        Assert.Equal(3, (await house.Get<TryPathways>().RunAsync(12)).Value!.Trial.Tried);
    }

    [Theory, EachDatabase]
    public async Task What_was_taken_away_is_told_as_lost(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.WelfareAndHousing);
        Log(house, rosa, "C-1", Category.Debt, daysAgo: 1);
        await house.DraftAsync([.. house.LiveRules().Where(rule => rule.Name.English != "Debt")]);

        var trial = (await house.Get<TryPathways>().RunAsync(1)).Value!.Trial;

        Assert.Equal((1, 1, 1, 0), (trial.Tried, trial.LedElsewhere, trial.LeftWithNothing, trial.NewlyLed));
        Assert.Contains(house.ServiceOf("national-debtline"), trial.Calls[0].Lost);
    }

    [Fact]
    public async Task It_goes_through_all_calls_tells_how_far_it_is_and_can_be_stopped()
    {
        using var house = new House();
        var rosa = house.Seat(Role.Coordinator, "Rosa", Team.WelfareAndHousing);
        house.Tamper(db => db.Calls.AddRange(Enumerable.Range(0, 1_200).Select(i => Logged(house, rosa, $"C-{i}", Category.Housing, 1))));
        await house.DraftAsync([Everything(house), .. house.LiveRules()]);
        var told = new List<int>();

        var trial = (await house.Get<TryPathways>().RunAsync(1, told.Add)).Value!.Trial;

        Assert.Equal((1_200, 1_200, PathwayTrial.Named), (trial.Tried, trial.LedElsewhere, trial.Calls.Count));
        Assert.Equal([500, 1_000], told);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => house.Get<TryPathways>().RunAsync(1, _ => stop.Cancel(), stop.Token));
    }

    private static Pathway Everything(House house) =>
        new(
            PathwayId.New(),
            new("Test", "Test", "Test"),
            new(Joining.Any, [new(ConditionSubject.Category, ["housing", "employment"])], []),
            [new(house.ServiceOf("liberty"), new("Why", "Why", "Why"))]
        );

    private static void Log(House house, Person taker, string number, Category category, int daysAgo) =>
        house.Save(Logged(house, taker, number, category, daysAgo));

    private static Call Logged(House house, Person taker, string number, Category category, int daysAgo)
    {
        var at = house.Clock.Now.AddDays(-daysAgo);
        var contents = new CallContents
        {
            Outcome = CallOutcome.InformationGiven,
            Language = "es",
            Categories = [category],
        };
        return Call.Log(contents, new(CallId.New(), number, at, at, at.DateTime) { TakenBy = taker.Id }, house.Sign(taker.Id));
    }
}
