using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>The directory in a real browser: one story from search to a stance by two.</summary>
public sealed class DirectoryPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task A_coordinator_finds_and_verifies_and_two_administrators_decide_a_stance()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        var (eva, rosa) = (await house.EnrolAsync("Eva Lins", Role.Administrator), await house.EnrolAsync("Rosa Paz", Role.Administrator));
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, "/directory");

        await Assertions.Expect(page.Locator("#directory-area")).ToHaveValueAsync("");
        await page.Locator("#directory-area").FillAsync("Glasgow City");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Southall Black Sisters" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Kalayaan" })).ToBeVisibleAsync();
        await page.Locator("#directory-words").FillAsync("galopp");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("article")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Galop", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "All of this is right today" }).ClickAsync();
        await page.GetByText("Verified today", new() { Exact = false }).First.WaitForAsync();
        var organisation = house.Look(db => db.ListedOrganisations.Single(o => o.Details.Name == "Galop")).Id;
        Assert.NotNull(house.Look(db => db.Services.Single(s => s.Organisation == organisation)).Verified);

        await DecideAsync(house, eva, organisation, "Propose", "Their signed letter.");
        Assert.Equal(DataSharingStance.NotKnown, StanceOf(house, organisation));
        await DecideAsync(house, rosa, organisation, "I agree: it holds from now", null);
        Assert.Equal(DataSharingStance.Firewalled, StanceOf(house, organisation));
    }

    private async Task DecideAsync(LiveHouse house, Person who, ListedOrganisationId organisation, string button, string? why)
    {
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, who, $"/directory/organisations/{organisation.Value}");
        if (why is not null)
        {
            await page.GetByRole(AriaRole.Radio, new() { Name = "Does not share with immigration enforcement" }).CheckAsync();
            await page.GetByLabel("Why?").FillAsync(why);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await page.GetByText(why is null ? "confirmed by Rosa Paz" : "Another administrator must confirm it.").WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static DataSharingStance StanceOf(LiveHouse house, ListedOrganisationId id) =>
        house.Look(db => db.ListedOrganisations.Single(o => o.Id == id)).Stance;
}
