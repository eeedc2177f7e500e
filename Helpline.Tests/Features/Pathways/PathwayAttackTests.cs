using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Pathways;

namespace Helpline.Tests.Features.Pathways;

/// <summary>Rules that try to ask for her immigration status, or that lead where nobody should be led.</summary>
public sealed class PathwayAttackTests
{
    [Theory]
    [InlineData("immigration-status")]
    [InlineData("ImmigrationStatus")]
    [InlineData("visa")]
    [InlineData("nationality")]
    [InlineData("arrival")]
    [InlineData("notes")]
    public void Rules_can_not_name_immigration_status_or_anything_that_betrays_it(string subject)
    {
        var planted = $$"""
            [{"id":"00000000-0000-7000-8000-000000000001","name":{"english":"a","spanish":"a","portuguese":"a"},
            "when":{"joining":"all","conditions":[{"subject":"{{subject}}","values":["overstayed"]}],"groups":[]},"then":[]}]
            """;

        Assert.Equal(PathwayRefusals.Unreadable, Assert.Throws<RefusedException>(() => PathwayJson.Read(planted)).Refusal);
    }

    [Theory]
    [InlineData("""[{"status":"overstayed"}]""")]
    [InlineData("""[null]""")]
    [InlineData("""{}""")]
    [InlineData("not json")]
    public void What_is_no_rule_of_ours_is_refused_whole(string planted) =>
        Assert.Equal(PathwayRefusals.Unreadable, Assert.Throws<RefusedException>(() => PathwayJson.Read(planted)).Refusal);

    [Fact]
    public void No_subject_of_a_rule_and_no_circumstance_is_of_immigration()
    {
        string[] betraying = ["immigra", "status", "visa", "national", "birth", "arriv", "asylum", "passport"];

        Assert.DoesNotContain(
            Enum.GetNames<ConditionSubject>().Concat(typeof(Circumstances).GetProperties().Select(property => property.Name)),
            name => betraying.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
    }

    [Theory]
    [InlineData("She is an overstayer, so they will take her.")]
    [InlineData("Para mujeres sin papeles.")]
    [InlineData("Para quem está indocumentada.")]
    [InlineData("Her visa has expired.")]
    public async Task A_reason_that_tells_what_a_woman_is_goes_not_live(string because)
    {
        using var house = new House();
        house.SeatEditor();
        var live = house.LiveRules();
        var planted = live[0] with { Then = [live[0].Then[0] with { Because = new(because, because, because) }] };

        var outcome = await house.Get<PublishPathways>().RunAsync("Why.", await house.DraftAsync([planted, .. live.Skip(1)]));

        Assert.Equal("Pathways.NotReady", outcome.Refusal?.Code);
    }

    [Theory]
    [InlineData(ConditionSubject.Category, "refugees")]
    [InlineData(ConditionSubject.Need, "overstayed")]
    [InlineData(ConditionSubject.Flag, "Under18")]
    [InlineData(ConditionSubject.Area, "Calais")]
    [InlineData(ConditionSubject.Language, "Spanish")]
    [InlineData(ConditionSubject.PublicFunds, "limited-leave")]
    [InlineData(ConditionSubject.Age, "adult")]
    [InlineData(ConditionSubject.Channel, "letter")]
    public async Task A_value_that_nobody_knows_goes_not_live(ConditionSubject subject, string value)
    {
        using var house = new House();
        house.SeatEditor();
        var live = house.LiveRules();
        var planted = live[0] with { When = new(Joining.All, [new(subject, [value])], []) };

        var seen = await house.DraftAsync([planted, .. live.Skip(1)]);

        Assert.Equal("Pathways.NotReady", (await house.Get<PublishPathways>().RunAsync("Why.", seen)).Refusal?.Code);
        var view = (await house.Get<ReadPathwayDraft>().RunAsync()).Value!;
        Assert.Equal(
            (PathwayFindingKind.ValueUnknown, value),
            Assert.Single(PathwayCheck.Of(view.Rules, view.Terms).Select(finding => (finding.Kind, finding.Of)))
        );
    }

    [Theory, EachDatabase]
    public async Task A_rule_that_leads_to_a_withdrawn_service_warns_and_leads_nobody_there(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        house.Tamper(db => db.Services.Single(one => one.SourceId == "shelter").Withdraw("It closed.", house.Sign(default)));

        var view = (await house.Get<ReadPathways>().RunAsync()).Value!;
        var map = (await house.Get<ReadPathwayMap>().RunAsync()).Value!;
        var suggestions = map.Suggest(new() { Categories = new HashSet<string> { "housing" } }, new(2026, 3, 2, 12, 0, 0));

        var warnings = view.Findings.Where(finding => finding.Kind == PathwayFindingKind.ServiceWithdrawn).ToList();
        Assert.NotEmpty(warnings);
        Assert.All(warnings, finding => Assert.Equal(("Shelter", false), (finding.Of, finding.IsObstacle)));
        Assert.DoesNotContain(suggestions.Suggested, one => one.Service.Id == house.ServiceOf("shelter"));
        Assert.Equal([RuledOutBecause.Withdrawn], suggestions.RuledOut.Single(one => one.Service.Id == house.ServiceOf("shelter")).Because);
    }
}
