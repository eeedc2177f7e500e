using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Pathways;

namespace Helpline.Tests.Features.Pathways;

public sealed class PathwayVersionTests
{
    [Theory, EachDatabase]
    public async Task A_change_is_published_as_a_version_and_undone_by_another(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        var first = house.LiveRules();

        await house.PublishAsync([first[0].Named("Renamed"), .. first.Skip(1)], "Clearer words.");
        var again = await house.Get<PublishPathwaysAgain>().RunAsync(1, "It was better.", 2);

        Assert.Equal(3, again.Value);
        Assert.Equal(first, house.LiveRules());
        var versions = (await house.Get<ListPathwayVersions>().RunAsync()).Value!;
        Assert.Equal(
            [(3, "Rosa", "It was better.", (int?)1), (2, "Rosa", "Clearer words.", null), (1, null, versions[2].Why, null)],
            versions.Select(version => (version.Number, version.By, version.Why, version.Again))
        );
        var second = (await house.Get<ReadPathways>().RunAsync(2)).Value!;
        Assert.Equal(PathwayChangeKind.Renamed, Assert.Single(second.Changes).Kind);
        Assert.Contains("pathways.published-again", house.Acts());
    }

    [Theory, EachDatabase]
    public async Task Nothing_is_published_without_a_reason_a_difference_or_while_something_must_be_mended(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        var live = house.LiveRules();
        var publish = house.Get<PublishPathways>();

        var seen = await house.DraftAsync(live);
        Assert.Equal(PathwayRefusals.NothingChanged, (await publish.RunAsync("Why not.", seen)).Refusal);
        seen = await house.DraftAsync([.. live, Pathway.Begin()]);
        Assert.Equal("Pathways.NotReady", (await publish.RunAsync("Why not.", seen)).Refusal?.Code);
        seen = await house.DraftAsync([live[0].Named("Other"), .. live.Skip(1)]);
        Assert.Equal(PathwayRefusals.WhyMissing, (await publish.RunAsync(" ", seen)).Refusal);
        Assert.Equal(PathwayRefusals.DraftElsewhere, (await publish.RunAsync("Why.", seen - 1)).Refusal);

        Assert.Single(house.Look(db => db.PathwayVersions.ToList()));
        Assert.Single(house.Look(db => db.PathwayDrafts.ToList()));
    }

    [Theory, EachDatabase]
    public async Task The_first_words_in_two_windows_at_one_instant_stand_once_and_the_other_window_is_told(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        var live = house.LiveRules();
        for (var round = 0; round < 4; round++)
        {
            house.Tamper(db => db.PathwayDrafts.RemoveRange(db.PathwayDrafts));

            var both = await Task.WhenAll(
                Enumerable
                    .Range(0, 3)
                    .Select(i =>
                        Task.Run(() => house.Get<KeepPathwayDraft>().RunAsync([live[0].Named($"Window {i}"), .. live.Skip(1)], 1, 0))
                    )
            );

            Assert.Single(both, one => one.Done);
            Assert.All(both.Where(one => !one.Done), one => Assert.Equal(PathwayRefusals.DraftElsewhere, one.Refusal));
            Assert.Equal(1, house.Look(db => db.PathwayDrafts.Single()).Revision);
        }

        // She has seen both, and keeps her own over the other's.
        var kept = (await house.Get<KeepPathwayDraft>().RunAsync([live[0].Named("Mine"), .. live.Skip(1)], 1, 1)).Value!;
        Assert.Equal(2, kept.Revision);
    }

    [Theory, EachDatabase]
    public async Task The_second_of_two_is_told_what_the_first_published_and_loses_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        var live = house.LiveRules();
        var rosa = house.SeatEditor("Rosa");
        var hers = await house.DraftAsync([live[0].Named("Hers"), .. live.Skip(1)]);
        house.SeatEditor("Ana");
        await house.PublishAsync([live[0].Named("Ana's"), live[1].Named("Ana's too"), .. live.Skip(2)], "From the meeting.");
        house.Seat(rosa, Role.Coordinator);

        Assert.Equal(PathwayRefusals.Behind, (await house.Get<PublishPathways>().RunAsync("Mine.", hers)).Refusal);
        var told = (await house.Get<ReadPathwayDraft>().RunAsync()).Value!.Meanwhile!;
        Assert.Equal(("Ana", "From the meeting.", 2), (told.By, told.Version.Why, told.Changes.Count));
        var both = (await house.Get<TakeInPathways>().RunAsync(hers)).Value!;
        Assert.Equal([live[0].Id], both);
        var brought = (await house.Get<ReadPathwayDraft>().RunAsync()).Value!;
        Assert.Null(brought.Meanwhile);
        Assert.True((await house.Get<PublishPathways>().RunAsync("Both.", brought.Revision)).Done);

        Assert.Equal(["Hers", "Ana's too"], house.LiveRules().Take(2).Select(rule => rule.Name.English));
    }

    [Theory, EachDatabase]
    public async Task Of_two_who_publish_at_the_same_moment_one_is_told_to_look_first(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        await house.PublishAsync([.. house.LiveRules().Skip(1)]);

        var both = await Task.WhenAll(
            house.Get<PublishPathwaysAgain>().RunAsync(1, "Mine.", 2),
            house.Get<PublishPathwaysAgain>().RunAsync(1, "No, mine.", 2)
        );

        Assert.Single(both, outcome => outcome.Done);
        Assert.Single(both, outcome => outcome.Refusal == PathwayRefusals.Behind);
        Assert.Equal(3, house.Look(db => db.PathwayVersions.Max(version => version.Number)));
    }

    [Theory, EachDatabase]
    public async Task Two_windows_on_one_change_overwrite_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        var live = house.LiveRules();
        await house.DraftAsync([live[0].Named("First window"), .. live.Skip(1)]);

        var behind = await house.Get<KeepPathwayDraft>().RunAsync([live[0].Named("Second window")], 1, 0);

        Assert.Equal(PathwayRefusals.DraftElsewhere, behind.Refusal);
        Assert.Equal("First window", PathwayJson.Read(house.Look(db => db.PathwayDrafts.Single()).Rules)[0].Name.English);
    }

    [Theory, EachDatabase]
    public async Task Everybody_reads_the_rules_and_only_coordinators_and_leads_change_them(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        await house.DraftAsync(house.LiveRules());

        foreach (var role in Enum.GetValues<Role>())
        {
            house.Seat(role, "Olga", Team.Vawg);
            var edits = role is Role.Coordinator or Role.SafeguardingLead;
            var view = (await house.Get<ReadPathways>().RunAsync()).Value!;
            Assert.Equal((role, edits, false), (role, view.MayEdit, view.HasDraft));
            Assert.Equal(edits, (await house.Get<ReadPathwayDraft>().RunAsync()).Done);
            Assert.Equal(edits, (await house.Get<KeepPathwayDraft>().RunAsync(view.Rules, 1, 0)).Done);
            Assert.Equal(edits ? null : AccessRefusals.NotPermitted, (await house.Get<TryPathways>().RunAsync(1)).Refusal);
            Assert.Equal(
                edits ? PathwayRefusals.NothingChanged : AccessRefusals.NotPermitted,
                (await house.Get<PublishPathwaysAgain>().RunAsync(1, "Why.", 1)).Refusal
            );
        }
    }

    [Theory, EachDatabase]
    public async Task What_somebody_is_writing_is_there_for_nobody_else(DatabaseKind on)
    {
        using var house = new House(on);
        house.SeatEditor();
        var live = house.LiveRules();
        await house.DraftAsync([live[0].Named("Secret"), .. live.Skip(1)]);
        house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);

        var hers = (await house.Get<ReadPathwayDraft>().RunAsync()).Value!;

        Assert.False(hers.IsBegun);
        Assert.DoesNotContain(hers.Rules, rule => rule.Name.English == "Secret");
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<DropPathwayDraft>().RunAsync()).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<PublishPathways>().RunAsync("Hers.", 1)).Refusal);
        Assert.Single(house.Look(db => db.PathwayDrafts.ToList()));
    }
}
