using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

/// <summary>From the first ring to the month's figures, through four pairs of hands.</summary>
public sealed class WholeStoryTests(Browser browser) : IClassFixture<Browser>
{
    private const string Words = "Habla bajito. Anoche la empujó contra la puerta; él está en la otra habitación.";

    [Fact]
    public async Task A_call_in_Spanish_becomes_a_concern_a_case_somebody_carries_and_a_figure()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana", Role.Volunteer);
        var rosa = await house.EnrolAsync("Rosa", Role.Coordinator, Team.Vawg);
        var carmen = await house.EnrolAsync("Carmen", Role.Manager);
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Speak("es"));

        await TakeTheCallAsync(house, ana);
        var call = house.Look(db => db.Calls.Single());
        Assert.Equal((Words, Category.Vawg, "es", CallOutcome.CaseOpened), (call.Notes, call.Category!.Value, call.Language, call.Outcome));

        await CarryItOnAsync(house, rosa);
        var file = house.Look(db => db.Cases.Single());
        Assert.Equal((rosa.Id, CaseState.Allocated), (file.Holder!.Value, file.State));
        Assert.Equal(ConcernState.Actioned, house.Look(db => db.Concerns.Include(k => k.Actions).Single()).State);

        await CountItAsync(house, carmen, call.StartedLocally);
    }

    private async Task TakeTheCallAsync(LiveHouse house, Person ana)
    {
        var page = await browser.OpenAsync(house, "es");
        await LiveHouse.SignInAsync(page, ana);
        await page.Locator("a[href='calls/new']").WaitForAsync();
        await page.Keyboard.PressAsync("F2");
        await Expect(page.GetByLabel("Notas", new() { Exact = true })).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Words, new() { Delay = 5 });
        await page.Keyboard.PressAsync("Alt+5");
        await page.Keyboard.PressAsync("Alt+e");
        await page.GetByRole(AriaRole.Button, new() { Name = "en peligro ahora" }).First.ClickAsync();
        await page.GetByLabel("Teléfono").First.FillAsync("07700 900123");
        await page.Keyboard.PressAsync("Alt+Shift+6");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Guardad" })).ToBeVisibleAsync();
    }

    private async Task CarryItOnAsync(LiveHouse house, Person rosa)
    {
        var concern = house.Look(db => db.Concerns.Single());
        var file = house.Look(db => db.Cases.Single());
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, rosa, "/concerns");
        await page.Locator($"a[href='concerns/{concern.Id.Value}']").First.ClickAsync();
        await page.GetByLabel("What did you do?").FillAsync("Agreed on a word; the police are on their way.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.GetByText("the police are on their way").First.WaitForAsync();
        await page.GotoAsync($"/cases/{file.Id.Value}/allocate");
        await page.GetByRole(AriaRole.Button, new() { Name = "Allocate to Rosa" }).ClickAsync();
        await page.WaitForURLAsync($"**/cases/{file.Id.Value}");
        await page.GotoAsync("/caseload");
        await page.GetByRole(AriaRole.Link, new() { Name = file.Number }).First.WaitForAsync();
    }

    private async Task CountItAsync(LiveHouse house, Person carmen, DateTime startedLocally)
    {
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, carmen, $"/statistics/{Month.Of(DateOnly.FromDateTime(startedLocally))}");
        await Expect(page.Locator(".kpi .value").First).ToHaveTextAsync("1");
    }
}
