using Deque.AxeCore.Playwright;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>The directory in a real browser: no barrier in three languages, and one story from search to a stance by two.</summary>
public sealed class DirectoryPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("es", ColorScheme.Light, 1440)]
    [InlineData("en", ColorScheme.Dark, 1024)]
    [InlineData("pt", ColorScheme.Light, 390)]
    public async Task Every_page_of_the_directory_has_no_barrier(string language, ColorScheme scheme, int width)
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Speak(language));
        var (organisation, service) = house.Look(db =>
        {
            var one = db.Services.Single(s => s.Details.Name == "Southall Black Sisters");
            return (one.Organisation.Value, one.Id.Value);
        });
        var page = await browser.OpenAsync(house, language, width, scheme: scheme);
        await LiveHouse.SignInAsync(page, ana, "/directory");
        var barriers = new List<string>();

        foreach (
            var (address, ready) in new[]
            {
                ("/directory", "article"),
                ("/directory/organisations", "table"),
                ($"/directory/organisations/{organisation}", "dl.facts"),
                ($"/directory/services/{service}", "dl.facts"),
                ($"/directory/services/{service}/edit", "#service-name"),
                ("/directory/organisations/new", "#organisation-name"),
                ($"/directory/organisations/{organisation}/services/new", "#service-name"),
                ("/directory/import", "#directory-feed"),
            }
        )
        {
            await page.GotoAsync(address);
            await page.Locator(ready).First.WaitForAsync();
            var found = await page.RunAxe();
            barriers.AddRange(found.Violations.Select(v => $"{address}: {v.Id} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1"))
            {
                barriers.Add($"{address} is wider than the screen");
            }

            if (Environment.GetEnvironmentVariable("HELPLINE_PICTURES") is { Length: > 0 } folder)
            {
                var name = address
                    .Replace(service.ToString(), "s", StringComparison.Ordinal)
                    .Replace(organisation.ToString(), "o", StringComparison.Ordinal);
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(folder, $"{language}{name.Replace('/', '-')}.png"), FullPage = true }
                );
            }
        }

        Assert.Empty(barriers);
    }

    [Fact]
    public async Task A_coordinator_finds_and_verifies_and_two_administrators_decide_a_stance()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        var (eva, rosa) = (await house.EnrolAsync("Eva Lins", Role.Administrator), await house.EnrolAsync("Rosa Paz", Role.Administrator));
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, "/directory");

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
