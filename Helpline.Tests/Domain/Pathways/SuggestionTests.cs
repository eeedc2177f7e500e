using System.Diagnostics;
using Helpline.Domain;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;
using static Helpline.Tests.Domain.Pathways.Rules;

namespace Helpline.Tests.Domain.Pathways;

public sealed class SuggestionTests
{
    private static readonly ConditionGroup whenHousing = All(Is(ConditionSubject.Category, "housing"));

    [Fact]
    public void By_and_for_stands_first_and_then_the_rank()
    {
        var (first, second, ours) = (Service("First"), Service("Second"), ByAndFor("Ours"));
        var map = new PathwayMap(1, [When(whenHousing, first, second, ours)], [first, second, ours]);

        Assert.Equal(["Ours", "First", "Second"], Names(map.Suggest(Housing, Evening)));
    }

    [Fact]
    public void In_danger_whoever_shares_stands_behind_everybody_who_does_not_and_is_said_to_share()
    {
        var (council, plain, ours) = (Sharing("Council"), Service("Plain"), ByAndFor("Ours"));
        var sharingByAndFor = Sharing("By, for, and sharing") with { IsByAndFor = true };
        var map = new PathwayMap(1, [When(whenHousing, council, sharingByAndFor, plain, ours)], [council, sharingByAndFor, plain, ours]);

        var suggested = map.Suggest(Housing with { Flags = Set("destitute") }, Evening).Suggested;

        Assert.Equal(["Ours", "Plain", "Council", "By, for, and sharing"], suggested.Select(one => one.Service.Organisation));
        Assert.All(suggested.Skip(2), one => Assert.Contains(Caution.Shares, one.Cautions));
        Assert.All(suggested.Take(2), one => Assert.DoesNotContain(Caution.Shares, one.Cautions));
    }

    [Fact]
    public void A_service_that_two_rules_lead_to_is_suggested_once_with_both_reasons()
    {
        var service = Service();
        var rules = new[] { When(whenHousing, Service("Unknown"), service), When(whenHousing, service) };

        var suggestion = Assert.Single(new PathwayMap(1, rules, [service]).Suggest(Housing, Evening).Suggested);

        Assert.Equal(rules, suggestion.Reasons.Select(reason => reason.Pathway));
        Assert.Equal(ConditionSubject.Category, suggestion.Reasons[0].Held[0].Condition.Subject);
    }

    [Fact]
    public void The_reason_names_what_was_said_and_not_what_might_have_been()
    {
        var service = Service();
        var rule = When(Any(Is(ConditionSubject.Category, "debt", "housing", "welfare"), Is(ConditionSubject.Flag, "destitute")), service);

        var suggestion = Assert.Single(new PathwayMap(1, [rule], [service]).Suggest(Housing, Evening).Suggested);

        Assert.Equal([Is(ConditionSubject.Category, "housing")], suggestion.Reasons[0].Held.Select(held => held.Condition));
    }

    [Fact]
    public void What_can_not_help_is_ruled_out_with_every_reason()
    {
        var service = Service() with
        {
            Opening = [new(DayOfWeek.Monday, new(9, 0), new(17, 0))],
            Areas = Set("E12000007"),
            Capacity = Capacity.Closed,
            TakesWithoutPublicFunds = Answer.No,
            Ages = new(14, 24),
            Languages = Set("tr"),
            IsWithdrawn = true,
        };
        var her = Housing with { Areas = Set("E08000003", "E12000002"), Age = 40, Language = "es", PublicFunds = Answer.No };

        var result = Ask(her, service);

        Assert.Empty(result.Suggested);
        Assert.Equal(Enum.GetValues<RuledOutBecause>().Order(), Assert.Single(result.RuledOut).Because.Order());
    }

    [Fact]
    public void What_nobody_asked_rules_nothing_out_but_is_to_be_asked()
    {
        var service = Service() with
        {
            Areas = Set("E12000007"),
            TakesWithoutPublicFunds = Answer.No,
            Ages = new(14, 24),
            Languages = Set("tr"),
            HasInterpreter = true,
        };

        var suggestion = Assert.Single(Ask(Housing, service).Suggested);

        Assert.Equal([Caution.AskPublicFunds, Caution.AskArea, Caution.AskAge], suggestion.Cautions);
    }

    [Fact]
    public void No_recourse_to_public_funds_is_never_guessed()
    {
        var service = Service() with { TakesWithoutPublicFunds = Answer.No };

        Assert.Empty(Ask(Housing.Without(Answer.NotAsked), service).RuledOut);
        Assert.Empty(Ask(Housing.Without(Answer.Yes), service).RuledOut);
        Assert.Equal([RuledOutBecause.NeedsPublicFunds], Ask(Housing.Without(Answer.No), service).RuledOut[0].Because);
        Assert.Equal([Caution.AskThemAboutPublicFunds], Ask(Housing.Without(Answer.No), Service()).Suggested[0].Cautions);
    }

    [Theory]
    [InlineData(20, 15, true)]
    [InlineData(8, 59, false)]
    [InlineData(21, 0, false)]
    public void It_is_closed_by_its_opening_times(int hour, int minute, bool open)
    {
        var service = Service() with { Opening = [new(DayOfWeek.Monday, new(9, 0), new(21, 0))] };

        Assert.Equal(open, service.IsOpenAt(Evening.Date.AddHours(hour).AddMinutes(minute)));
        Assert.False(service.IsOpenAt(Evening.AddDays(1)));
        Assert.True(Service().IsOpenAt(Evening));
    }

    [Fact]
    public void An_interpreter_makes_a_language_no_obstacle()
    {
        var service = Service() with { Languages = Set("tr") };

        Assert.Empty(Ask(Housing with { Language = "es" }, service).Suggested);
        Assert.Single(Ask(Housing with { Language = "es" }, service with { HasInterpreter = true }).Suggested);
    }

    [Fact]
    public void A_hundred_rules_over_two_hundred_services_take_less_than_a_millisecond()
    {
        var (map, her) = Many();
        for (var i = 0; i < 200; i++)
        {
            map.Suggest(her, Evening);
        }

        // The best of many: the machine may be busy with something else.
        var best = Enumerable.Range(0, 50).Min(_ => Took(() => map.Suggest(her, Evening)));

        Assert.True(best < TimeSpan.FromMilliseconds(1), $"{best.TotalMilliseconds} ms");
    }

    private static (PathwayMap Map, Circumstances Her) Many()
    {
        var services = Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? ByAndFor($"S{i}") : Service($"S{i}")).ToArray();
        var rules = Enumerable
            .Range(0, 100)
            .Select(i =>
                When(
                    All(Is(ConditionSubject.Category, "housing"), Is(ConditionSubject.Age, "18-"), Is(ConditionSubject.PublicFunds, "no")),
                    [.. Enumerable.Range(0, 6).Select(j => services[(i * 7 + j) % services.Length])]
                )
            );
        return (new(1, [.. rules], services), Housing with { Age = 30, PublicFunds = Answer.No, Language = "es" });
    }

    private static TimeSpan Took(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    private static IEnumerable<string> Names(Suggestions suggestions) => suggestions.Suggested.Select(one => one.Service.Organisation);
}
