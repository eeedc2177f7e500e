using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>A coordinator's pages in a real browser: nothing that hinders anybody, in three languages, light and dark, wide and narrow.</summary>
public sealed class CaseworkPagesTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly SafeContact Always = new()
    {
        WhoseItIs = WhoseItIs.HerOwn,
        SafeDays = Weekdays.Every,
        AskFor = "Lucía",
        LastConfirmed = new(2026, 1, 1),
    };

    [Fact]
    public async Task She_reads_how_to_ring_writes_a_note_and_sees_what_another_hand_changed()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        var work = Seed(house, ana);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, $"/cases/{work.Case.Value}");

        // The note takes the focus by its key, and stands in the timeline once saved.
        await page.Locator(".timeline").WaitForAsync();
        await page.Locator("h1").ClickAsync();
        for (
            var tries = 0;
            tries < 20 && !await page.Locator("#case-note").EvaluateAsync<bool>("note => note === document.activeElement");
            tries++
        )
        {
            // The keys are there a moment after the page is.
            await page.Keyboard.PressAsync("n");
            await page.WaitForTimeoutAsync(500);
        }

        await Assertions.Expect(page.Locator("#case-note")).ToBeFocusedAsync();
        await page.Locator("#case-note").FillAsync("She has a key to the flat.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the note" }).ClickAsync();
        await page.Locator(".timeline").GetByText("She has a key to the flat.").WaitForAsync();

        // Meanwhile another hand plans the same step.
        house.Tamper(db =>
            db.Cases.Single(f => f.Id == work.Case).PlanNext("Chase the council", new(2030, 1, 7), new(ana.Id, DateTimeOffset.UtcNow))
        );
        await page.Locator("#case-step").FillAsync("Ring the refuge");
        await page.GetByLabel("By which day").FillAsync("2030-01-08");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        var conflict = page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Somebody changed this" });
        await conflict.GetByText("Chase the council").WaitForAsync();
        await Assertions.Expect(page.Locator("#case-step")).ToHaveValueAsync("Ring the refuge");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Assertions.Expect(conflict).ToBeHiddenAsync();
        Assert.Equal("Ring the refuge", house.Look(db => db.Cases.Single(f => f.Id == work.Case)).NextStep!.What);

        // The number is not on the page before she has accepted how it may be used.
        await page.GetByRole(AriaRole.Link, new() { Name = "Her record" }).ClickAsync();
        var accept = page.GetByRole(AriaRole.Button, new() { Name = "I have read this: show it" });
        await accept.WaitForAsync();
        Assert.DoesNotContain("900123", await page.ContentAsync(), StringComparison.Ordinal);
        await accept.ClickAsync();
        await Assertions.Expect(page.Locator("a[href='tel:+447700900123']")).ToHaveTextAsync("07700 900 123");
    }

    private static Work Seed(LiveHouse house, Person holder)
    {
        var now = DateTimeOffset.UtcNow;
        var signature = new Signature(holder.Id, now);
        var user = ServiceUser.Record("Rosa Quispe Núñez", "es", signature);
        user.Describe(user.Name, "1990-05-04", "es", "He reads her post.");
        var contact = ContactPoint.Of(user.Id, ContactKind.Telephone, "+447700900123");
        contact.Instruct(Always);
        user.AddContact(contact);
        var (call, waiting) = (CallOf(holder, user, now, "C-2026-000001"), CallOf(holder, null, now, "C-2026-000002"));
        var (concern, later) = (
            Concern.Raise(call, FlagKind.InDangerNow, now.AddMinutes(-5), signature),
            Concern.Raise(waiting, FlagKind.DomesticAbuse, now.AddHours(30), signature)
        );
        var file = CaseFile.Open("K-2026-00001", user.Id, Team.Vawg, RiskLevel.High, ["homeless-tonight"], signature);
        file.Allocate(holder.Id, signature);
        file.Begin(signature);
        concern.JoinCase(file.Id, user.Id);
        var callback = FollowUp.OnCase(file, FollowUpKind.Callback, now.AddHours(2), "Ask about the court date.", signature);
        house.Tamper(db => db.AddRange(user, call, waiting, concern, later, file, callback));
        house.Tamper(db => db.Cases.Add(CaseFile.Open("K-2026-00003", user.Id, Team.Vawg, RiskLevel.Standard, [], signature)));
        return new(file.Id, user.Id, concern.Id, waiting.Id);
    }

    private static Call CallOf(Person takenBy, ServiceUser? about, DateTimeOffset at, string number)
    {
        var contents = new CallContents
        {
            Outcome = CallOutcome.ReferredInside,
            Language = "es",
            Categories = [Category.Vawg],
            Needs = ["homeless-tonight"],
            Flags = [FlagKind.DomesticAbuse],
            Notes = "She rang from the library.",
        };
        var place = new CallPlace(CallId.New(), number, at, at, at.DateTime) { TakenBy = takenBy.Id, ServiceUser = about?.Id };
        return Call.Log(contents, place, new(takenBy.Id, at));
    }

    // For whoever wants to look at the pages with her own eyes.
    private static Task SnapAsync(IPage page, string name) =>
        Environment.GetEnvironmentVariable("HELPLINE_PICTURES") is { Length: > 0 } folder
            ? page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true })
            : Task.CompletedTask;

    private sealed record Work(CaseId Case, ServiceUserId Her, ConcernId Concern, CallId Waiting)
    {
        public IEnumerable<(string Address, string Ready)> Pages() =>
            [
                ("/concerns", "table"),
                ($"/concerns/{Concern.Value}", ".timeline"),
                ("/triage", "table"),
                ($"/triage/open-case/{Waiting.Value}", "dl.facts"),
                ("/caseload", "table"),
                ("/caseload?scope=team&show=all&as=board", ".board"),
                ("/caseload/review", "dl.facts"),
                ($"/cases/{Case.Value}", ".timeline"),
                ($"/cases/{Case.Value}/allocate", "progress"),
                ($"/cases/{Case.Value}/close", ".refusal"),
                ("/callbacks", "dl.facts"),
                ($"/service-users/{Her.Value}", "dl.facts"),
            ];
    }
}
