using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.Pathways;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Pathways;

namespace Helpline.Tests.Features.Pathways;

/// <summary>The rules that every installation begins with, over the directory that it begins with.</summary>
public sealed class FirstPathwaysTests : IDisposable
{
    private static readonly DateTime evening = new(2026, 3, 2, 20, 15, 0);

    private readonly House house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task They_have_nothing_to_mend_and_nothing_to_look_at()
    {
        house.Seat(Role.Volunteer);

        Assert.Empty((await house.Get<ReadPathways>().RunAsync()).Value!.Findings);
    }

    [Fact]
    public async Task Every_category_and_every_flag_leads_somewhere()
    {
        var map = await MapAsync();

        Assert.All(Enum.GetValues<Category>(), category => Assert.NotEmpty(Suggest(map, new() { Categories = [category] }).Suggested));
        Assert.All(Enum.GetValues<FlagKind>(), flag => Assert.NotEmpty(Suggest(map, new() { Flags = [flag] }).Suggested));
    }

    [Fact]
    public async Task Every_need_of_immigration_leads_first_to_registered_advisers()
    {
        var (map, ours) = (await MapAsync(), house.ServiceOf("our-immigration-advice"));
        var needs = house.Look(db => db.Needs.Where(need => need.Category == Category.Immigration).Select(need => need.Code).ToList());

        Assert.NotEmpty(needs);
        Assert.All(needs, need => Assert.Equal(ours, Suggest(map, new() { Needs = [need] }).Suggested[0].Service.Id));
        Assert.Equal(ours, Suggest(map, new() { Categories = [Category.Immigration] }).Suggested[0].Service.Id);
    }

    [Fact]
    public async Task No_flag_ever_puts_whoever_shares_before_whoever_does_not_and_each_says_so()
    {
        var map = await MapAsync();
        foreach (var flag in Enum.GetValues<FlagKind>())
        {
            foreach (var category in Enum.GetValues<Category>())
            {
                var suggested = Suggest(map, new() { Categories = [category], Flags = [flag] }).Suggested;

                Assert.DoesNotContain(suggested.Zip(suggested.Skip(1)), pair => pair.First.Service.Shares && !pair.Second.Service.Shares);
                Assert.All(
                    suggested.Where(one => one.Service.Recipient is RecipientClass.Police or RecipientClass.LocalAuthority),
                    one => Assert.Contains(Caution.Shares, one.Cautions)
                );
            }
        }
    }

    [Fact]
    public async Task Whoever_refers_to_the_Home_Office_says_so()
    {
        var suggested = Suggest(await MapAsync(), new() { Flags = [FlagKind.TraffickingOrModernSlavery] }).Suggested;

        var kalayaan = suggested.Single(one => one.Service.Id == house.ServiceOf("kalayaan"));
        Assert.Contains(Caution.LeadsToHomeOffice, kalayaan.Cautions);
        Assert.Equal(house.ServiceOf("our-immigration-advice"), suggested[0].Service.Id);
    }

    [Fact]
    public async Task Starting_again_changes_nothing()
    {
        var before = house.Look(db => db.PathwayVersions.Single()).Rules;

        using var other = house.MoveIn();
        await ((Web.Data.DatabaseStart)other.GetService(typeof(Web.Data.DatabaseStart))!).RunAsync();

        Assert.Equal(before, house.Look(db => db.PathwayVersions.Single()).Rules);
    }

    private async Task<PathwayMap> MapAsync()
    {
        house.Seat(Role.Volunteer);
        return (await house.Get<ReadPathwayMap>().RunAsync()).Value!;
    }

    private static Suggestions Suggest(PathwayMap map, CallContents contents)
    {
        contents.Language = "es";
        return map.Suggest(Circumstances.Of(contents, PathwayAreas.Of(contents.Area)), evening);
    }
}
