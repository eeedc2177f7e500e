using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

public sealed class PathwayStoryTests(Browser browser) : IClassFixture<Browser>
{
    // The machine may be busy with other tests.
    static PathwayStoryTests() => SetDefaultExpectTimeout(20_000);

    [Fact]
    public async Task Services_are_suggested_while_she_types_and_one_key_leads_there()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, "/calls/new");
        var notes = page.Locator($"#{CallFields.Notes}");
        var suggested = page.GetByRole(AriaRole.Region, new() { Name = "Suggested services" });
        await Expect(notes).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Dos hijas");

        // One answer brings them, and the cursor stays in the notes.
        await page.Keyboard.PressAsync("Alt+1");
        await Expect(suggested.GetByRole(AriaRole.Article)).Not.ToHaveCountAsync(0);
        await Expect(notes).ToBeFocusedAsync();
        await Expect(suggested.GetByRole(AriaRole.Article).First).ToContainTextAsync("Welfare and housing advice");
        await page.Keyboard.PressAsync("Alt+m");
        await Expect(suggested.Locator("[aria-current=true]")).ToContainTextAsync("Shelter");
        await page.Keyboard.PressAsync("Alt+g");
        await Expect(suggested.GetByRole(AriaRole.Button, new() { Name = "Signpost" }).Nth(1)).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.TypeAsync(", 6 y 9");
        await Expect(notes).ToHaveValueAsync("Dos hijas, 6 y 9");

        await page.Keyboard.PressAsync("Alt+e");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Saved" })).ToBeVisibleAsync();
        var call = house.Look(db => db.Calls.Single());
        Assert.Equal((CallOutcome.Signposted, 1), (call.Outcome, call.PathwayVersion));
        Assert.Contains(Given.Signposting, call.Given);
        Assert.Equal("Shelter", house.Look(db => db.Referrals.Single()).Service);
    }

    [Fact]
    public async Task A_rule_is_written_tried_published_and_undone()
    {
        await using var house = new LiveHouse();
        var rosa = await house.EnrolAsync("Rosa Díaz", Role.Coordinator, Team.WelfareAndHousing);
        var page = await browser.OpenAsync(house);
        LogCall(house, rosa);
        await LiveHouse.SignInAsync(page, rosa, "/pathways");
        await page.GetByRole(AriaRole.Link, new() { Name = "Change the rules" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "New rule" }).ClickAsync();
        var rule = page.GetByRole(AriaRole.Article).First;
        await Expect(rule.GetByLabel("In English").First).ToBeFocusedAsync();
        await WriteAsync(rule.GetByRole(AriaRole.Group, new() { Name = "Name of the rule" }), "Human rights", page);
        await rule.GetByRole(AriaRole.Button, new() { Name = "Add a condition" }).ClickAsync();
        await Expect(rule.GetByLabel("What is asked")).ToBeFocusedAsync();
        await rule.GetByLabel("Add a value").SelectOptionAsync("Debt");
        await rule.GetByRole(AriaRole.Button, new() { Name = "Add a service" }).ClickAsync();
        await rule.GetByLabel("Service 1").SelectOptionAsync("Liberty");
        await WriteAsync(rule.GetByRole(AriaRole.Group, new() { Name = "Because" }), "It defends her rights.", page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Try", Exact = true }).ClickAsync();
        await Expect(page.GetByText("1 of 1 calls would be led elsewhere.")).ToBeVisibleAsync();
        await page.GetByText("Which calls (1)").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "C-2026-000001" })).ToBeVisibleAsync();

        await page.GetByLabel("Why do you publish it?").FillAsync("From the team's meeting.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Version 2" })).ToBeVisibleAsync();
        await Expect(page.GetByText("New rule.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Versions" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Version 1" }).ClickAsync();
        await page.GetByLabel("Why do you publish it?").FillAsync("It was too wide.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish version 1 again" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Version 3" })).ToBeVisibleAsync();
        Assert.Equal(1, house.Look(db => db.PathwayVersions.Single(version => version.Number == 3)).Again);
    }

    private static async Task WriteAsync(ILocator words, string text, IPage page)
    {
        foreach (var language in new[] { "In English", "In Spanish", "In Portuguese" })
        {
            await words.GetByLabel(language).FillAsync(text);
        }

        await page.Keyboard.PressAsync("Tab");
    }

    private static void LogCall(LiveHouse house, Person taker) =>
        house.Tamper(db =>
        {
            var at = DateTimeOffset.UtcNow.AddDays(-2);
            var contents = new CallContents
            {
                Outcome = CallOutcome.InformationGiven,
                Language = "es",
                Categories = [Category.Debt],
            };
            db.Calls.Add(
                Call.Log(contents, new(CallId.New(), "C-2026-000001", at, at, at.DateTime) { TakenBy = taker.Id }, new(taker.Id, at))
            );
        });
}
