using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

/// <summary>Ctrl+K, by the keyboard alone: places, records in reach, the curtain, another language.</summary>
public sealed class PaletteTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Everything_is_a_few_keys_away_and_what_is_typed_stands_in_no_address()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.SafeguardingLead, Team.Vawg);
        var world = PageWorld.Make(house, ana, 0);
        var number = house.Look(db => db.Cases.Single(f => f.Id == world.OpenCase).Number);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana);
        var box = page.Locator("input[role=combobox]");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Hello" }).WaitForAsync();

        await OpenAsync(page, box);
        Assert.DoesNotContain(await Axe.BarriersAsync(page), b => b.Contains("palette", StringComparison.Ordinal));
        await box.FillAsync("neces");
        await Expect(page.Locator("#palette-list > li")).ToHaveTextAsync(["Find records: neces"]);
        await box.FillAsync("needs");
        await Expect(page.Locator("#palette-list > li")).ToHaveTextAsync(["Go to: Needs", "Find records: needs"]);
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator("#palette-list > li").First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "List of needs" }).WaitForAsync();

        await OpenAsync(page, box);
        await box.FillAsync(number);
        await Expect(page.Locator("#palette-list > li")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#palette-list > li").First).ToHaveTextAsync($"Case {number}");
        Assert.DoesNotContain(number, page.Url, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/cases/{world.OpenCase.Value}");

        await OpenAsync(page, box);
        await box.FillAsync("espan");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("html[lang=es]").WaitForAsync();
        Assert.EndsWith($"/cases/{world.OpenCase.Value}", page.Url, StringComparison.Ordinal);

        await OpenAsync(page, box);
        await box.FillAsync("cortina");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#curtain")).ToBeVisibleAsync();
    }

    // The keys are there a moment after the page is.
    private static async Task OpenAsync(IPage page, ILocator box)
    {
        for (var tries = 0; tries < 40 && !await box.IsVisibleAsync(); tries++)
        {
            await page.Keyboard.PressAsync("Control+k");
            await page.WaitForTimeoutAsync(250);
        }

        await Expect(box).ToBeFocusedAsync();
    }
}
