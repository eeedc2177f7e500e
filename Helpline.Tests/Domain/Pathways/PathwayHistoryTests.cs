using Helpline.Domain.Pathways;
using static Helpline.Tests.Domain.Pathways.Rules;

namespace Helpline.Tests.Domain.Pathways;

public sealed class PathwayHistoryTests
{
    private static readonly ServiceFacts shelter = Service();
    private static readonly ServiceFacts acas = Service("Acas");
    private static readonly Pathway a = Rule("A");
    private static readonly Pathway b = Rule("B");
    private static readonly Pathway c = Rule("C");

    [Fact]
    public void Every_kind_of_difference_is_told_and_nothing_else()
    {
        var changed = a with { Name = Say("A2"), When = Any(Is(ConditionSubject.Category, "debt")), Then = [new(acas.Id, Say("New."))] };
        var added = Rule("D");

        var changes = PathwayDifference.Between([a, b, c], [added, changed, c]);

        Assert.Equal(
            [
                PathwayChangeKind.Removed,
                PathwayChangeKind.Added,
                PathwayChangeKind.Renamed,
                PathwayChangeKind.ConditionsChanged,
                PathwayChangeKind.ServiceRemoved,
                PathwayChangeKind.ServiceAdded,
            ],
            changes.Select(change => change.Kind)
        );
        Assert.Empty(PathwayDifference.Between([a, b, c], [a with { }, b, c]));
    }

    [Fact]
    public void Only_what_was_moved_is_told_as_moved()
    {
        var change = Assert.Single(PathwayDifference.Between([a, b, c], [c, a, b]));

        Assert.Equal((PathwayChangeKind.Moved, c.Id), (change.Kind, change.Rule.Id));
    }

    [Fact]
    public void Another_order_and_other_words_of_services_are_told()
    {
        var two = a with { Then = [new(shelter.Id, Say("One.")), new(acas.Id, Say("Two."))] };
        var turned = a with { Then = [new(acas.Id, Say("Two.")), new(shelter.Id, Say("Because."))] };

        Assert.Equal(
            [PathwayChangeKind.ReasonChanged, PathwayChangeKind.ServiceMoved],
            PathwayDifference.Between([two], [turned]).Select(change => change.Kind).Order().Reverse()
        );
    }

    [Fact]
    public void Two_who_touch_different_rules_both_keep_what_they_wrote()
    {
        var (hers, theirs) = (Renamed(a, "Hers"), Renamed(b, "Theirs"));

        var merged = PathwayMerge.Of([a, b, c], [hers, b, c], [a, theirs, c]);

        Assert.Equal([hers, theirs, c], merged.Rules);
        Assert.Empty(merged.TouchedByBoth);
    }

    [Fact]
    public void Where_both_touched_a_rule_hers_stands_and_is_named()
    {
        var (hers, theirs) = (Renamed(a, "Hers"), Renamed(a, "Theirs"));

        var merged = PathwayMerge.Of([a, b], [hers, b], [theirs, b]);

        Assert.Equal([hers, b], merged.Rules);
        Assert.Equal([a.Id], merged.TouchedByBoth);
    }

    [Fact]
    public void What_one_took_away_and_the_other_changed_is_not_lost()
    {
        var changed = Renamed(a, "Changed");

        Assert.Equal([changed, b], PathwayMerge.Of([a, b], [b], [changed, b]).Rules);
        Assert.Equal([changed, b], PathwayMerge.Of([a, b], [changed, b], [b]).Rules);
        Assert.Equal([b], PathwayMerge.Of([a, b], [b], [a, b]).Rules);
        Assert.Equal([a.Id], PathwayMerge.Of([a, b], [b], [changed, b]).TouchedByBoth);
    }

    [Fact]
    public void Her_order_stands_where_she_moved_and_what_both_added_is_there()
    {
        var (hers, theirs) = (Rule("Hers"), Rule("Theirs"));

        Assert.Equal([c, a, theirs, b, hers], PathwayMerge.Of([a, b, c], [c, a, b, hers], [a, theirs, b, c]).Rules);
    }

    [Fact]
    public void Trying_tells_both_directions_and_who_is_left_with_nothing()
    {
        var (live, changed) = (
            new PathwayMap(1, [When(All(Is(ConditionSubject.Category, "housing")), shelter)], [shelter, acas]),
            new PathwayMap(0, [When(All(Is(ConditionSubject.Category, "debt")), shelter, acas)], [shelter, acas])
        );
        var trial = new PathwayTrial(live, changed);

        trial.Take(Call("C-1", "housing"));
        trial.Take(Call("C-2", "debt"));
        trial.Take(Call("C-3", "vawg"));

        Assert.Equal((3, 2, 1, 1), (trial.Tried, trial.LedElsewhere, trial.LeftWithNothing, trial.NewlyLed));
        Assert.Equal(["C-1", "C-2"], trial.Calls.Select(call => call.Number));
        Assert.Equal([(shelter.Id, 1, 1), (acas.Id, 1, 0)], trial.Services.Select(tally => (tally.Service, tally.Gained, tally.Lost)));
    }

    private static TriedCall Call(string number, string category) => new(default, number, new() { Categories = Set(category) }, Evening);

    private static Pathway Rule(string name) => When(All(Is(ConditionSubject.Category, "housing")), shelter) with { Name = Say(name) };

    private static Pathway Renamed(Pathway rule, string name) => rule with { Name = Say(name) };
}
