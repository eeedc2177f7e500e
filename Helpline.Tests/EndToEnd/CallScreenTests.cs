using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

public sealed class CallScreenTests(Browser browser) : IClassFixture<Browser>
{
    // The machine may be busy with other tests; what is measured in seconds is measured by its own clock.
    static CallScreenTests() => SetDefaultExpectTimeout(20_000);

    [Fact]
    public async Task A_minimal_call_costs_at_most_twelve_keys_besides_words()
    {
        await using var house = new LiveHouse();
        var hand = new Hand(await AtHomeAsync(house));

        await hand.PressAsync("F2");
        await Expect(Notes(hand.Page)).ToBeFocusedAsync();
        await hand.Page.Keyboard.TypeAsync("Pregunta por el aviso de desalojo.");
        await hand.PressAsync("Alt+1");
        await hand.PressAsync("Alt+e");
        await hand.PressAsync("Alt+Shift+1");
        await hand.PressAsync("Control+Enter");
        await Expect(hand.Page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();

        Assert.True(hand.Keys <= 12, $"{hand.Keys} keys");
        var call = house.Look(db => db.Calls.Single());
        Assert.Equal(
            ("Pregunta por el aviso de desalojo.", Category.Housing, "es", CallOutcome.InformationGiven),
            (call.Notes, call.Category!.Value, call.Language, call.Outcome)
        );
    }

    [Fact]
    public async Task A_silent_call_costs_two_keystrokes()
    {
        await using var house = new LiveHouse();
        var page = await AtHomeAsync(house);

        await page.Keyboard.PressAsync("F2");
        await Expect(Notes(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Alt+s");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();
        Assert.Equal(CallOutcome.Silent, house.Look(db => db.Calls.Single()).Outcome);
    }

    [Fact]
    public async Task The_address_follows_the_first_word_and_a_refresh_loses_nothing()
    {
        await using var house = new LiveHouse();
        var page = await AtHomeAsync(house);
        await page.Keyboard.PressAsync("F2");
        await Expect(Notes(page)).ToBeFocusedAsync();
        Assert.Empty(house.Look(db => db.Drafts.ToList()));

        await page.Keyboard.TypeAsync("Habla bajito", new() { Delay = 20 });
        await page.WaitForURLAsync("**/calls/draft/*");
        await Expect(Notes(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(", él está en la otra habitación");
        await page.Keyboard.PressAsync("Alt+5");
        await page.WaitForTimeoutAsync(2000);
        await page.ReloadAsync();

        await Expect(Notes(page)).ToHaveValueAsync("Habla bajito, él está en la otra habitación");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Violence", Exact = true }))
            .ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Single(house.Look(db => db.Drafts.ToList()));
    }

    [Fact]
    public async Task What_is_missing_is_told_with_the_way_to_each_and_nothing_is_lost()
    {
        await using var house = new LiveHouse();
        var page = await AtHomeAsync(house, "/calls/new");
        await Expect(Notes(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Dos hijas");
        await page.Keyboard.PressAsync("Alt+Shift+1");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.GetByText("There is a problem")).ToBeVisibleAsync();
        await page.Locator(".error-summary a").First.ClickAsync();
        await Expect(page.Locator($"#{CallFields.Categories}")).ToBeFocusedAsync();
        await Expect(Notes(page)).ToHaveValueAsync("Dos hijas");
        await page.Keyboard.PressAsync("1");
        await page.Keyboard.PressAsync("Alt+p");
        await Expect(page.Locator(".error-summary")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_known_number_shows_how_to_contact_her_and_never_her_name()
    {
        await using var house = new LiveHouse();
        var page = await AtHomeAsync(house, "/calls/new");
        await TakeAsync(page, "07700 900123", "Rosa Díaz");
        await page.Keyboard.PressAsync("F2");
        await Expect(Notes(page)).ToBeFocusedAsync();

        await page.GetByLabel("Telephone").PressSequentiallyAsync("+44 7700 900 123");

        await Expect(page.GetByText("Somebody has called from this number before")).ToBeVisibleAsync();
        Assert.DoesNotContain("Rosa", await page.ContentAsync(), StringComparison.Ordinal);
        await Expect(page.GetByLabel("Telephone")).ToHaveValueAsync("+44 7700 900 123");
        await page.GetByRole(AriaRole.Button, new() { Name = "It is her" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Read. Show her numbers" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "07700 900 123" })).ToHaveAttributeAsync("href", "tel:+447700900123");
    }

    [Fact]
    public async Task Two_windows_on_one_draft_overwrite_nothing()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var first = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(first, ana, "/calls/new");
        await Expect(Notes(first)).ToBeFocusedAsync();
        await first.Keyboard.TypeAsync("one");
        await first.WaitForURLAsync("**/calls/draft/*");
        var second = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(second, ana, new Uri(first.Url).AbsolutePath);
        await Expect(Notes(second)).ToHaveValueAsync("one");

        await Notes(second).PressSequentiallyAsync(" two");
        await second.WaitForTimeoutAsync(1500);
        await Notes(first).PressSequentiallyAsync(" other");

        await Expect(first.GetByText("open in another window")).ToBeVisibleAsync();
        await Expect(first.GetByLabel("Your words on this page")).ToHaveValueAsync("one other");
        Assert.Equal("one two", CallJson.ReadContents(house.Look(db => db.Drafts.Single()).Contents).Notes);
    }

    [Fact]
    public async Task A_note_that_is_too_long_is_told_and_kept()
    {
        await using var house = new LiveHouse();
        var page = await AtHomeAsync(house, "/calls/new");
        await Expect(Notes(page)).ToBeFocusedAsync();

        await Notes(page).FillAsync(string.Concat(Enumerable.Repeat("ñandú çã ", 2223)));
        await page.Keyboard.PressAsync("Alt+1");
        await page.Keyboard.PressAsync("Alt+e");
        await page.Keyboard.PressAsync("Alt+Shift+1");
        await page.Keyboard.PressAsync("Control+Enter");

        await Expect(page.Locator(".error-summary")).ToContainTextAsync("20007");
        Assert.Equal(20007, CallJson.ReadContents(house.Look(db => db.Drafts.Single()).Contents).Notes.Length);
        await Notes(page).FillAsync(string.Concat(Enumerable.Repeat("ñandú çã ", 2222)));
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();
        Assert.Equal(19998, house.Look(db => db.Calls.Single()).Notes.Length);
    }

    private static ILocator Notes(IPage page) => page.Locator($"#{CallFields.Notes}");

    private static async Task TakeAsync(IPage page, string telephone, string name)
    {
        await Expect(Notes(page)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Primera llamada");
        await page.GetByLabel("Telephone").FillAsync(telephone);
        await page.GetByLabel("Name (optional)").FillAsync(name);
        await page.Keyboard.PressAsync("Alt+1");
        await page.Keyboard.PressAsync("Alt+e");
        await page.Keyboard.PressAsync("Alt+Shift+1");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();
    }

    private async Task<IPage> AtHomeAsync(LiveHouse house, string goOn = "/")
    {
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, goOn);
        if (goOn == "/")
        {
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Hello" })).ToBeVisibleAsync();
        }

        return page;
    }

    /// <summary>Counts each key that is pressed: a chord of three is three.</summary>
    private sealed class Hand(IPage page)
    {
        public IPage Page { get; } = page;

        public int Keys { get; private set; }

        public Task PressAsync(string keys)
        {
            Keys += keys.Split('+').Length;
            return Page.Keyboard.PressAsync(keys);
        }
    }
}
