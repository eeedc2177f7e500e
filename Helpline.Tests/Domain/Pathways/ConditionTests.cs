using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Domain.Safeguarding;
using static Helpline.Tests.Domain.Pathways.Rules;

namespace Helpline.Tests.Domain.Pathways;

public sealed class ConditionTests
{
    private static readonly Condition withoutFunds = Is(ConditionSubject.PublicFunds, "no");

    [Theory]
    [InlineData(Answer.No, true)]
    [InlineData(Answer.Yes, false)]
    [InlineData(Answer.NotAsked, null)]
    public void No_public_funds_holds_only_where_she_said_so(Answer said, bool? holds) =>
        Assert.Equal(holds, withoutFunds.Holds(new() { PublicFunds = said }));

    [Theory]
    [InlineData(Joining.All)]
    [InlineData(Joining.Any)]
    [InlineData(Joining.None)]
    public void What_nobody_asked_decides_no_rule_in_either_direction(Joining joining) =>
        Assert.Null(new ConditionGroup(joining, [withoutFunds], []).Holds(Housing));

    [Fact]
    public void That_nobody_asked_can_be_asked_for_by_name()
    {
        var notAsked = Is(ConditionSubject.PublicFunds, "not-asked");

        Assert.True(notAsked.Holds(Housing));
        Assert.False(notAsked.Holds(Housing with { PublicFunds = Answer.Yes }));
    }

    [Fact]
    public void All_any_and_none_join_what_is_known()
    {
        var (housing, debt) = (Is(ConditionSubject.Category, "housing"), Is(ConditionSubject.Category, "debt"));

        Assert.True(All(housing).Holds(Housing));
        Assert.False(All(housing, debt).Holds(Housing));
        Assert.True(Any(housing, debt).Holds(Housing));
        Assert.True(None(debt).Holds(Housing));
        Assert.False(None(housing, debt).Holds(Housing));
        Assert.False(All(debt, withoutFunds).Holds(Housing));
        Assert.True(Any(housing, withoutFunds).Holds(Housing));
    }

    [Fact]
    public void A_group_inside_a_group_counts_as_one_condition()
    {
        var inner = Any(Is(ConditionSubject.Flag, "destitute"), Is(ConditionSubject.Need, "food-or-fuel"));
        var group = new ConditionGroup(Joining.All, [Is(ConditionSubject.Category, "housing")], [inner]);

        Assert.False(group.Holds(Housing));
        Assert.True(group.Holds(Housing with { Needs = Set("food-or-fuel") }));
        Assert.Equal(
            [ConditionSubject.Category, ConditionSubject.Need],
            group.Held(Housing with { Needs = Set("food-or-fuel") }).Select(held => held.Condition.Subject)
        );
    }

    [Theory]
    [InlineData("14-24", 14, true)]
    [InlineData("14-24", 24, true)]
    [InlineData("14-24", 25, false)]
    [InlineData("-17", 17, true)]
    [InlineData("18-", 17, false)]
    [InlineData("24-14", 20, false)]
    [InlineData("-", 20, false)]
    [InlineData("about twenty", 20, false)]
    public void Ages_are_spans_with_both_ends(string span, int age, bool holds) =>
        Assert.Equal(holds, Is(ConditionSubject.Age, span).Holds(new() { Age = age }));

    [Fact]
    public void An_age_or_an_area_that_nobody_asked_is_not_known()
    {
        Assert.Null(Is(ConditionSubject.Age, "18-").Holds(Housing));
        Assert.Null(Is(ConditionSubject.Area, "E12000007").Holds(Housing));
        Assert.Null(Is(ConditionSubject.Language, "es").Holds(Housing));
        Assert.Null(Is(ConditionSubject.Children, "no").Holds(Housing));
    }

    [Fact]
    public void Circumstances_are_made_of_what_was_said_and_nothing_else()
    {
        var contents = new CallContents
        {
            Categories = [Category.Vawg],
            Flags = [FlagKind.HomelessTonightWithChildren, FlagKind.ThreatenedWithDeportation],
            Needs = ["asylum"],
            Nationality = "CO",
            Notes = "no tiene papeles",
        };

        var her = Circumstances.Of(contents, Set());

        Assert.Equal((Answer.NotAsked, Answer.Yes, null), (her.PublicFunds, her.Children, her.Language));
        Assert.True(her.IsDanger);
        Assert.DoesNotContain("CO", her.ToString(), StringComparison.Ordinal);
    }
}
