using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

/// <summary>An immediate flag, from a volunteer's call in Spanish to the second person's agreement.</summary>
public sealed class ImmediateConcernTests(Browser browser) : IClassFixture<Browser>
{
    private const float WithinTwoSeconds = 2_000;

    [Fact]
    public async Task An_immediate_flag_reaches_a_coordinator_on_another_page_and_is_answered_to_its_end()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        var rosa = await house.EnrolAsync("Rosa", Role.Coordinator, Team.Employment);
        var olga = await house.EnrolAsync("Olga", Role.SafeguardingLead);
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Speak("es"));
        var coordinator = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(coordinator, rosa, "/caseload");
        await coordinator.GetByText("Off duty").Or(coordinator.GetByText("On duty")).First.WaitForAsync();

        var volunteer = await TakeTheCallAsync(house, ana);
        await volunteer.Keyboard.PressAsync("Control+Enter");
        await Expect(coordinator.GetByRole(AriaRole.Alert).GetByText("Now: ")).ToBeVisibleAsync(new() { Timeout = WithinTwoSeconds });
        Assert.Equal("1", await coordinator.Locator("html").GetAttributeAsync("data-summoned"));
        Assert.DoesNotContain("Marisol", await coordinator.ContentAsync(), StringComparison.Ordinal);

        await coordinator.Keyboard.PressAsync("F8");
        await Expect(coordinator.GetByRole(AriaRole.Alert).GetByText("Now: ")).ToHaveCountAsync(0);
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Open it" }).ClickAsync();
        await AnswerItAsync(coordinator);

        await AgreeAsync(house, olga);
        Assert.Equal(ConcernState.Closed, house.Look(db => db.Concerns.Single()).State);
    }

    [Fact]
    public async Task A_coordinator_who_is_asked_sees_the_call_as_it_is_written_and_whispers_without_taking_the_focus()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        var rosa = await house.EnrolAsync("Rosa", Role.Coordinator, Team.Vawg);
        // What rings comes from a thread of nobody's, and yet speaks her language.
        house.Tamper(db => db.People.Single(p => p.Id == rosa.Id).Speak("pt"));
        var coordinator = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(coordinator, rosa, "/caseload");
        await coordinator.GetByText("Fora do plantão").Or(coordinator.GetByText("De plantão")).First.WaitForAsync();
        var volunteer = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(volunteer, ana, "/calls/new");
        var notes = volunteer.Locator("#call-notes");
        await Expect(notes).ToBeFocusedAsync();
        await volunteer.Keyboard.TypeAsync("Habla bajito.");

        await volunteer.Keyboard.PressAsync("Alt+c");
        await Expect(volunteer.GetByText("You asked at")).ToBeVisibleAsync();
        await Expect(coordinator.GetByRole(AriaRole.Alert).GetByText("Uma voluntária pede uma coordenadora")).ToBeVisibleAsync();
        await coordinator.Keyboard.PressAsync("F8");
        await coordinator.GetByRole(AriaRole.Link, new() { Name = "Abrir" }).ClickAsync();
        await Expect(coordinator.Locator(".prose")).ToContainTextAsync("Habla bajito.");
        await volunteer.Keyboard.TypeAsync(" Dos hijas.");
        await Expect(coordinator.Locator(".prose")).ToContainTextAsync("Dos hijas.");

        await coordinator.GetByLabel("Algumas palavras para quem está na linha").FillAsync("Ask whether he is there.");
        await coordinator.Keyboard.PressAsync("Enter");
        await Expect(volunteer.Locator("aside[aria-live=polite]").GetByText("Ask whether he is there.")).ToBeVisibleAsync();
        await Expect(notes).ToBeFocusedAsync();
    }

    private async Task<IPage> TakeTheCallAsync(LiveHouse house, Person ana)
    {
        var page = await browser.OpenAsync(house, "es");
        await LiveHouse.SignInAsync(page, ana);
        await page.Locator("a[href='calls/new']").WaitForAsync();
        await page.Keyboard.PressAsync("F2");
        await Expect(page.GetByLabel("Notas", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Él está en la otra habitación.", new() { Delay = 5 });
        await page.Keyboard.PressAsync("Alt+5");
        await page.Keyboard.PressAsync("Alt+e");
        await page.GetByRole(AriaRole.Button, new() { Name = "en peligro ahora" }).First.ClickAsync();
        await page.GetByLabel("Nombre").First.FillAsync("Marisol Prado");
        await page.Keyboard.PressAsync("Alt+Shift+1");
        return page;
    }

    private static async Task AnswerItAsync(IPage page)
    {
        await page.GetByLabel("What did you do?").FillAsync("Stayed on the line until the police came.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.GetByText("until the police came").First.WaitForAsync();
        await page.GetByLabel("Decision").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Why?").FillAsync("She is with her sister.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record the decision" }).ClickAsync();
        await page.GetByText("It waits for a safeguarding lead").WaitForAsync();
    }

    private async Task AgreeAsync(LiveHouse house, Person olga)
    {
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, olga, $"/concerns/{house.Look(db => db.Concerns.Single()).Id.Value}");
        await page.GetByRole(AriaRole.Button, new() { Name = "I agree: close it" }).ClickAsync();
        await page.GetByText("Closed with a second person").WaitForAsync();
    }
}
