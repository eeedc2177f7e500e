using System.Reflection;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>
/// Every page there is, in three languages, light and dark, wide and narrow: nothing on it that hinders anybody. A page without a line in
/// <see cref="PageRow.All"/> fails.
/// </summary>
public sealed class EveryPageTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string[] languages = ["en", "es", "pt"];

    [Fact]
    public void Every_page_has_a_line_that_says_how_it_is_reached() =>
        Assert.Equal(
            typeof(App).Assembly.GetTypes().Where(type => type.IsDefined(typeof(RouteAttribute))).Select(type => type.FullName).Order(),
            PageRow.All.Select(row => row.Page.FullName).Concat(PageRow.InTheirCourse.Keys.Select(page => page.FullName)).Distinct().Order()
        );

    [Fact]
    public async Task No_page_has_a_barrier_in_any_language_light_or_dark_wide_or_narrow()
    {
        await using var house = new LiveHouse();

        // Side by side: each language in a browser profile of its own, as one person in role after role.
        var walks = await Task.WhenAll(languages.Select((language, nth) => WalkAsync(house, language, nth)));

        Assert.Empty(walks.SelectMany(barriers => barriers));
    }

    private async Task<IReadOnlyList<string>> WalkAsync(LiveHouse house, string language, int nth)
    {
        var ana = await house.EnrolAsync("Ana Prado", Enum.GetValues<Role>(), [Team.Vawg]);
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Speak(language));
        var world = PageWorld.Make(house, ana, nth);
        var page = await browser.OpenAsync(house, language);
        var barriers = new List<string>();
        Role? now = null;
        Type? before = null;
        foreach (var row in PageRow.All)
        {
            var changed = row.As is not null && row.As != now;
            if (changed)
            {
                await ActAsync(house, page, ana, row.As!.Value, isFirst: now is null);
                now = row.As;
            }

            try
            {
                await GoAsync(page, row, world, anew: changed || row.Page == before);
            }
            catch (TimeoutException)
            {
                barriers.Add($"{language} {row.Page.Name} never showed {row.Ready}");
            }

            before = row.Page;
            barriers.AddRange((await Axe.BarriersAsync(page)).Select(barrier => $"{language} {row.Page.Name} {barrier}"));
            await SnapAsync(page, $"{language}-{row.Page.Name}");
            if ((await page.TitleAsync()).Contains("Quispe", StringComparison.Ordinal))
            {
                barriers.Add($"{row.Page.Name} names her in its title");
            }
        }

        return barriers;
    }

    private static async Task ActAsync(LiveHouse house, IPage page, Person ana, Role role, bool isFirst)
    {
        if (isFirst)
        {
            await LiveHouse.SignInAsync(page, ana);
        }

        house.Tamper(db => db.SignIns.Single(s => s.Person == ana.Id && s.EndedAt == null).ActingRole = role);
    }

    // Within one circuit where that is possible: loading anew costs more than looking.
    private static async Task GoAsync(IPage page, PageRow row, PageWorld world, bool anew)
    {
        var address = row.Address(world);
        var inside = row.As is not null && !row.Page.IsDefined(typeof(ExcludeFromInteractiveRoutingAttribute));
        if (anew || !inside)
        {
            await page.GotoAsync(address);
        }
        else
        {
            await page.EvaluateAsync(
                "address => { document.querySelectorAll('h1').forEach((h) => (h.dataset.seen = '1')); Blazor.navigateTo(address); }",
                address
            );
            await page.Locator("h1:not([data-seen])").First.WaitForAsync();
        }

        await page.Locator(row.Ready).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    // For whoever wants to look at the pages with her own eyes.
    private static Task SnapAsync(IPage page, string name) =>
        Environment.GetEnvironmentVariable("HELPLINE_PICTURES") is { Length: > 0 } folder
            ? page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true })
            : Task.CompletedTask;
}
