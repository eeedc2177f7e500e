using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.BrokenGlasses;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Duty;
using Helpline.Web.Features.Search;

namespace Helpline.Tests.Features.BrokenGlasses;

public sealed class BreakGlassTests
{
    private const string Danger = "He is at her door, and only her caseworker knows where the children are.";

    [Theory, EachDatabase]
    public async Task A_lead_opens_a_case_out_of_her_reach_for_a_stated_danger_and_only_for_a_while(DatabaseKind on)
    {
        using var house = new House(on);
        var file = AddRestricted(house);
        var lead = house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);

        var opened = await house.Get<BreakGlass>().RunAsync(" k 2026-42 ", Danger);

        Assert.Equal(file.Id, opened.Value);
        Assert.True((await house.Get<ReadCase>().RunAsync(file.Id)).Done);
        Assert.Single((await house.Get<SearchRecords>().RunAsync(file.Number)).Value!.Cases);
        Assert.Contains("cases.glass-broken", house.Acts());
        house.Seat(Role.SafeguardingLead, "Inés", Team.Vawg);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);

        house.Seat(lead, Role.SafeguardingLead);
        house.Clock.Now += BrokenGlass.Lasts;
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ReadCase>().RunAsync(file.Id)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task The_data_protection_lead_is_called_at_once_and_it_waits_for_her_until_she_has_looked(DatabaseKind on)
    {
        using var house = new House(on);
        AddRestricted(house);
        house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);
        await house.Get<BreakGlass>().RunAsync("K-2026-00042", Danger);
        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);

        house.Seat(Role.DataProtectionLead, "Sol");
        var summons = Assert.Single((await house.Get<ReadSummonses>().RunAsync()).Value!);
        Assert.Equal((SummonsKind.BrokenGlass, "broken-glass"), (summons.Kind, summons.Href));
        var row = Assert.Single((await house.Get<ListBrokenGlass>().RunAsync()).Value!);
        Assert.Equal(("K-2026-00042", "Olga", Danger, null), (row.CaseNumber, row.By, row.Danger, row.SeenBy));

        Assert.True((await house.Get<SeeBrokenGlass>().RunAsync(row.Id)).Done);

        Assert.Empty((await house.Get<ReadSummonses>().RunAsync()).Value!);
        Assert.Equal("Sol", Assert.Single((await house.Get<ListBrokenGlass>().RunAsync()).Value!).SeenBy);
        Assert.Equal(CaseRefusals.GlassSeenAlready, (await house.Get<SeeBrokenGlass>().RunAsync(row.Id)).Refusal);
    }

    [Fact]
    public async Task Without_a_danger_in_words_or_without_such_a_case_nothing_is_opened_and_nobody_is_called()
    {
        using var house = new House();
        AddRestricted(house);
        house.Seat(Role.SafeguardingLead, "Olga", Team.Vawg);

        Assert.Equal(CaseRefusals.DangerMissing, (await house.Get<BreakGlass>().RunAsync("K-2026-00042", "  help  ")).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<BreakGlass>().RunAsync("K-2026-00043", Danger)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<BreakGlass>().RunAsync("Marisol", Danger)).Refusal);

        Assert.Empty(house.Look(db => db.BrokenGlass.ToList()));
        Assert.Empty(house.Look(db => db.Summonses.ToList()));
    }

    [Fact]
    public async Task What_she_reaches_anyway_needs_no_breaking()
    {
        using var house = new House();
        var file = AddRestricted(house);
        house.Tamper(db => db.Cases.Single().Unrestrict());
        house.Seat(Role.SafeguardingLead, "Olga", Team.Employment);

        Assert.Equal(file.Id, (await house.Get<BreakGlass>().RunAsync("K-2026-00042", Danger)).Value);

        Assert.Empty(house.Look(db => db.BrokenGlass.ToList()));
    }

    [Fact]
    public async Task Nobody_but_a_lead_breaks_and_nobody_but_the_data_protection_lead_reviews()
    {
        using var house = new House();
        AddRestricted(house);
        foreach (var role in Enum.GetValues<Role>())
        {
            house.Seat(role);
            var broken = (await house.Get<BreakGlass>().RunAsync("K-2026-00042", Danger)).Refusal;
            var listed = (await house.Get<ListBrokenGlass>().RunAsync()).Refusal;
            Assert.Equal(role == Role.SafeguardingLead, broken != AccessRefusals.NotPermitted);
            Assert.Equal(role == Role.DataProtectionLead, listed != AccessRefusals.NotPermitted);
        }
    }

    // Of another team, for Rosa alone, with no concern.
    private static CaseFile AddRestricted(House house)
    {
        var rosa = house.Enrol(Role.Coordinator, "Rosa", Team.Employment);
        var user = house.Save(ServiceUser.Record("Marisol", "es", house.Sign(rosa.Id)));
        var file = CaseFile.Open("K-2026-00042", user.Id, Team.Employment, RiskLevel.High, [], house.Sign(rosa.Id));
        file.Allocate(rosa.Id, house.Sign(rosa.Id));
        file.Restrict([rosa.Id], house.Sign(rosa.Id));
        return house.Save(file);
    }
}
