using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;

namespace Helpline.Tests.Features.Cases;

/// <summary>Two people at one record: the second sees what the first changed, field by field, and nobody's words are lost.</summary>
public sealed class TwoHandsTests
{
    private static readonly string[] Steps = ["Ring the refuge", "Chase the adviser", "Write to the council"];

    [Theory, EachDatabase]
    public async Task Fields_that_only_one_of_two_changed_are_both_kept(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        var opened = CaseHeaderForm.Of(file);
        await house.Get<PlanNextStep>().RunAsync(file.Id, opened, "Ring the refuge", new(2026, 3, 9));

        var second = await house.Get<AssessCaseRisk>().RunAsync(file.Id, opened, RiskLevel.High);

        Assert.True(second.Value!.Saved);
        var now = house.CaseNow(file.Id);
        Assert.Equal((RiskLevel.High, "Ring the refuge"), (now.Risk, now.NextStep!.What));
    }

    [Theory, EachDatabase]
    public async Task A_field_that_both_changed_is_shown_in_three_versions_and_nothing_is_saved(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        var opened = CaseHeaderForm.Of(file);
        await house.Get<PlanNextStep>().RunAsync(file.Id, opened, "Ring the refuge", new(2026, 3, 9));

        var second = await house.Get<PlanNextStep>().RunAsync(file.Id, opened, "Chase the adviser", new(2026, 3, 9));

        Assert.Equal([new FieldConflict("Step", "", "Ring the refuge", "Chase the adviser")], second.Value!.Conflicts);
        Assert.Equal("Ring the refuge", house.CaseNow(file.Id).NextStep!.What);
        var decided = await house.Get<PlanNextStep>().RunAsync(file.Id, second.Value.Now, "Chase the adviser", new(2026, 3, 9));
        Assert.True(decided.Value!.Saved);
        Assert.Equal("Chase the adviser", house.CaseNow(file.Id).NextStep!.What);
    }

    [Theory, EachDatabase]
    public async Task In_a_hundred_random_interleavings_no_change_is_lost_unseen(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        var random = new Random(20260302);
        await house.Get<PlanNextStep>().RunAsync(file.Id, CaseHeaderForm.Of(file), Steps[0], new(2026, 3, 9));
        for (var round = 0; round < 100; round++)
        {
            var before = CaseHeaderForm.Of(house.CaseNow(file.Id));
            var (first, second) = (Changed(before, random), Changed(before, random));
            Assert.True((await house.Get<ReviseCase>().RunAsync(file.Id, before, first)).Value!.Saved);

            var edited = (await house.Get<ReviseCase>().RunAsync(file.Id, before, second)).Value!;

            var now = CaseHeaderForm.Of(house.CaseNow(file.Id));
            var disputed = Disputed(before, first, second);
            Assert.Equal(disputed, edited.Conflicts.Select(c => c.Field));
            Assert.Equal(disputed.Count > 0 ? first : Together(before, first, second), now);
        }
    }

    private static CaseHeaderForm Changed(CaseHeaderForm form, Random random)
    {
        var changed = form;
        changed = random.Next(3) == 0 ? changed with { Risk = (RiskLevel)random.Next(3) } : changed;
        changed = random.Next(3) == 0 ? changed with { Team = random.Next(2) == 0 ? Team.Vawg : Team.Employment } : changed;
        changed = random.Next(3) == 0 ? changed with { Step = Steps[random.Next(Steps.Length)] } : changed;
        return random.Next(3) == 0 ? changed with { StepDueOn = new DateOnly(2026, 3, 9).AddDays(random.Next(3)) } : changed;
    }

    // Written out a second way, so that a fault in the merge is not repeated here.
    private static List<string> Disputed(CaseHeaderForm before, CaseHeaderForm first, CaseHeaderForm second) =>
        [
            .. Fields(before)
                .Where(field =>
                    !Equals(Fields(first)[field.Key], field.Value)
                    && !Equals(Fields(second)[field.Key], field.Value)
                    && !Equals(Fields(first)[field.Key], Fields(second)[field.Key])
                )
                .Select(field => field.Key),
        ];

    private static CaseHeaderForm Together(CaseHeaderForm before, CaseHeaderForm first, CaseHeaderForm second) =>
        new(
            second.Risk != before.Risk ? second.Risk : first.Risk,
            second.Team != before.Team ? second.Team : first.Team,
            second.Step != before.Step ? second.Step : first.Step,
            second.StepDueOn != before.StepDueOn ? second.StepDueOn : first.StepDueOn
        );

    private static Dictionary<string, object?> Fields(CaseHeaderForm form) =>
        new()
        {
            [nameof(form.Risk)] = form.Risk,
            [nameof(form.Team)] = form.Team,
            [nameof(form.Step)] = form.Step,
            [nameof(form.StepDueOn)] = form.StepDueOn,
        };
}
