using System.Diagnostics;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

public sealed class LostServerTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_killed_server_is_said_within_five_seconds_takes_no_words_and_gives_back_all_that_is_two_seconds_old()
    {
        SetDefaultExpectTimeout(40_000);
        await using var furnished = new LiveHouse();
        var ana = await furnished.EnrolAsync("Ana Prado", Role.Volunteer);
        await furnished.LetGoAsync();
        await using var house = new KilledHouse(furnished.DataDirectory);
        await house.StartAsync();
        var page = await browser.OpenAsync(house.Home);
        await LiveHouse.SignInAsync(page, ana, "/calls/new");
        var notes = page.Locator($"#{CallFields.Notes}");
        await Expect(notes).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Anoche la empujó contra la puerta. ");
        await page.WaitForURLAsync("**/calls/draft/*");
        await page.Keyboard.TypeAsync("Dos hijas, 6 y 9, duermen.");
        await page.WaitForTimeoutAsync(2000);

        await house.KillAsync();
        var silence = Stopwatch.StartNew();
        await Expect(page.Locator("#connection")).ToBeVisibleAsync();
        Assert.True(silence.Elapsed < TimeSpan.FromSeconds(5), $"{silence.Elapsed} until the page said so");
        await page.Keyboard.TypeAsync(" esto se perdería");
        await Expect(notes).ToHaveValueAsync("Anoche la empujó contra la puerta. Dos hijas, 6 y 9, duermen.");

        await house.StartAsync();
        await Expect(page.Locator("#connection")).ToBeHiddenAsync();
        await Expect(notes).ToHaveValueAsync("Anoche la empujó contra la puerta. Dos hijas, 6 y 9, duermen.");
        await Expect(notes).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(" Sigue.");
        await Expect(page.Locator(".call-bar > .saved").Last).ToContainTextAsync("Saved");
    }
}
