using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Tests.Support;
using Helpline.Web.Features.Disclosure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helpline.Tests.EndToEnd;

/// <summary>Handing her on, as the people see it who do it: her coordinator, and whoever opens the page at the other end.</summary>
public sealed class ReferralStoryTests(Browser browser) : IClassFixture<Browser>
{
    private const string Asked = "A room from Monday for her and her boy.";

    [Fact]
    public async Task A_referral_goes_to_a_by_and_for_partner_and_is_accepted_through_its_own_page()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        var file = Seed(house, ana);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, $"/referrals/new?case={file.Value}");

        await StartAsync(page, "Casa Norte");
        await AgreeAsync(page, "A safe room", "Who she is", "What happened and what she needs");
        await WriteAsync(page, "What we ask", Asked);
        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it: this may go" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await OpenFileAsync(house, page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Page that opens once" }).ClickAsync();
        var link = await page.Locator("code.token").Filter(new() { HasText = "/handover/" }).InnerTextAsync();

        await AnswerAsync(house, new Uri(link).PathAndQuery);

        var referral = house.Look(db => db.Referrals.Include(r => r.Steps).Single());
        Assert.Equal((ReferralState.Accepted, ReferralResult.Accepted), (referral.State, referral.Result!.Value));
        Assert.Equal(ana.Id, house.Look(db => db.FollowUps.Single(f => f.Kind == FollowUpKind.Task)).AssignedTo);
        await page.ReloadAsync();
        await page.GetByText("They, on their page").First.WaitForAsync();
        await page.GotoAsync($"/cases/{file.Value}");
        await page.Locator(".timeline").GetByRole(AriaRole.Link, new() { Name = "Casa Norte" }).WaitForAsync();
        // By the keyboard: parts of the page still come and would move a link away from under the mouse.
        await page.GetByRole(AriaRole.Link, new() { Name = "Who was told about her" }).PressAsync("Enter");
        // Hers is Spanish, whoever reads it.
        await page.GetByRole(AriaRole.Heading, new() { Name = "A quién se le contó de usted" }).WaitForAsync();
    }

    [Fact]
    public async Task A_notification_is_stopped_until_the_words_are_taken_out_and_a_declined_one_counts_as_turned_away()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Coordinator, Team.Vawg);
        var carmen = await house.EnrolAsync("Carmen", Role.Manager);
        var file = Seed(house, ana);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana, $"/referrals/new?case={file.Value}");

        await page.GetByLabel("Safeguarding notification").CheckAsync();
        await StartAsync(page, "Northtown Council");
        await page.GetByText("What we cannot stop").WaitForAsync();
        await AgreeAsync(page, "To keep her safe", "Who she is", "What happened and what she needs");
        await WriteAsync(page, "What we ask", "Please see her. Her spouse visa has expired.");
        await Expect(page.Locator("mark.stopped").First).ToContainTextAsync("visa");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "I have read it: this may go" })).ToHaveCountAsync(0);
        await WriteAsync(page, "What we ask", "Please see her.");
        await page.GetByRole(AriaRole.Button, new() { Name = "I have read it: this may go" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();

        await page.GetByLabel("Declined", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Why they declined").SelectOptionAsync(new SelectOptionValue { Label = "No recourse to public funds" });
        await page.GetByLabel("What you will do instead").FillAsync("Ring the law centre.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await page.Locator(".timeline").GetByText("Ring the law centre.").WaitForAsync();

        var month = Month.Of(DateOnly.FromDateTime(house.Look(db => db.Calls.Single()).StartedLocally));
        var report = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(report, carmen, $"/statistics/{month}");
        var away = report.GetByRole(AriaRole.Region, new() { Name = "Turned away", Exact = true });
        await Expect(away.Locator(".value")).ToHaveTextAsync("1");
        await Expect(away).ToContainTextAsync("1 declined for no recourse to public funds");
        Assert.Equal((ReferralResult.Declined, DeclineReason.NoRecourseToPublicFunds), Result(house));
    }

    // Whoever gets the file has nothing but the file, the passphrase and a browser.
    private async Task OpenFileAsync(LiveHouse house, IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Button, new() { Name = "Encrypted file" }).ClickAsync()
        );
        var path = Path.Combine(Directory.CreateTempSubdirectory("helpline").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        Assert.DoesNotContain(Asked, await File.ReadAllTextAsync(path), StringComparison.Ordinal);
        var passphrase = await page.Locator("code.token").InnerTextAsync();
        var theirs = await browser.OpenAsync(house);
        List<string> asked = [];
        theirs.Request += (_, request) => asked.Add(request.Url);
        var errors = new List<string>();
        theirs.Console += (_, message) => errors.Add(message.Text);
        await theirs.GotoAsync(new Uri(path).AbsoluteUri);
        Assert.Empty(await Axe.BarriersAsync(theirs));

        await theirs.GetByLabel("Passphrase").FillAsync("22222-22222-22222-22222-22222");
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Open" }).ClickAsync();
        await Expect(theirs.GetByRole(AriaRole.Alert)).ToContainTextAsync("does not open");
        await Expect(theirs.Locator("pre")).ToBeHiddenAsync();
        // As somebody types what was read to her over the telephone.
        await theirs.GetByLabel("Passphrase").FillAsync(passphrase.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        await theirs.Keyboard.PressAsync("Enter");

        await Expect(theirs.Locator("pre")).ToContainTextAsync(Asked);
        await Expect(theirs.Locator("pre")).ToBeFocusedAsync();
        Assert.Empty(await Axe.BarriersAsync(theirs));
        Assert.Equal([new Uri(path).AbsoluteUri], asked);
        Assert.Empty(errors);
        await theirs.Context.CloseAsync();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    // In all three languages, in light, in dark and on a narrow screen.
    private static async Task<IReadOnlyList<string>> BarriersAsync(IPage theirs, string address)
    {
        var barriers = new List<string>();
        foreach (var language in new[] { "es", "pt", "en" })
        {
            await theirs.GotoAsync($"{address}?lang={language}");
            barriers.AddRange((await Axe.BarriersAsync(theirs)).Select(barrier => $"{language}: {barrier}"));
        }

        return barriers;
    }

    // Enough for people, too few to guess.
    private static async Task ComeTooOftenAsync(IPage theirs)
    {
        var statuses = new List<int>();
        IAPIResponse last;
        do
        {
            last = await theirs.APIRequest.GetAsync($"/handover/{Guid.NewGuid():N}");
            statuses.Add(last.Status);
        } while (last.Status == 200 && statuses.Count <= HandoverThrottle.PerMinute);

        Assert.Equal(429, last.Status);
        Assert.Contains("Too many", await last.TextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(429, (await theirs.APIRequest.PostAsync($"/handover/{Guid.NewGuid():N}/open")).Status);
        var answer = theirs.APIRequest.CreateFormData();
        answer.Set("answer", "accept");
        Assert.Equal(429, (await theirs.APIRequest.PostAsync($"/handover/{Guid.NewGuid():N}/answer", new() { Form = answer })).Status);
    }

    private async Task AnswerAsync(LiveHouse house, string address)
    {
        var theirs = await browser.OpenAsync(house, "pt");
        var answer = await theirs.GotoAsync(address);
        Assert.Equal("no-store", answer!.Headers["cache-control"]);
        Assert.False(answer.Headers.ContainsKey("set-cookie"));
        // Looking opens nothing.
        Assert.DoesNotContain(Asked, await theirs.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await BarriersAsync(theirs, address));
        await theirs.GotoAsync(address);
        await theirs.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await theirs.GetByRole(AriaRole.Button, new() { Name = "Open it" }).ClickAsync();
        await theirs.GetByText(Asked).WaitForAsync();
        Assert.DoesNotContain("900123", await theirs.ContentAsync(), StringComparison.Ordinal);
        Assert.Empty(await Axe.BarriersAsync(theirs));
        Assert.Empty(await BarriersAsync(theirs, address));

        await theirs.GotoAsync($"{address}?lang=en");
        await theirs.GetByText("it opens only once").WaitForAsync();
        Assert.DoesNotContain(Asked, await theirs.ContentAsync(), StringComparison.Ordinal);
        await theirs.GetByRole(AriaRole.Button, new() { Name = "We accept" }).ClickAsync();
        await theirs.GetByText("Your answer has arrived").WaitForAsync();
        Assert.Empty(await theirs.Context.CookiesAsync());
        await ComeTooOftenAsync(theirs);
    }

    private static async Task StartAsync(IPage page, string name)
    {
        await page.GetByLabel("Service", new() { Exact = true }).And(page.Locator("input")).FillAsync(name);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Prepare it for {name}" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/new", StringComparison.Ordinal));
    }

    private static async Task AgreeAsync(IPage page, string what, params string[] classes)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Record her consent" }).ClickAsync();
        await page.GetByLabel("What it is for").FillAsync(what);
        foreach (var each in classes)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = each }).ClickAsync();
        }

        await page.GetByLabel("She said it", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "She agreed to this" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Record it again" }).WaitForAsync();
    }

    private static async Task WriteAsync(IPage page, string label, string words)
    {
        await page.GetByLabel($"Text: {label}").FillAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and check" }).ClickAsync();
        await page.Locator(".letter").GetByText(words).WaitForAsync();
    }

    private static (ReferralResult, DeclineReason) Result(LiveHouse house)
    {
        var referral = house.Look(db => db.Referrals.Single());
        return (referral.Result!.Value, referral.Declined!.Value);
    }

    private static CaseId Seed(LiveHouse house, Person holder)
    {
        var now = DateTimeOffset.UtcNow;
        var signature = new Signature(holder.Id, now);
        var user = ServiceUser.Record("Rosa Quispe Núñez", "es", signature);
        user.AddContact(ContactPoint.Of(user.Id, ContactKind.Telephone, "+447700900123"));
        var contents = new CallContents
        {
            Outcome = CallOutcome.CaseOpened,
            Language = "es",
            Categories = [Category.Vawg],
            Notes = "She rang from the library.",
        };
        var place = new CallPlace(CallId.New(), "C-2026-000001", now, now, LondonTime.Local(now))
        {
            TakenBy = holder.Id,
            ServiceUser = user.Id,
        };
        var file = CaseFile.Open("K-2026-00001", user.Id, Team.Vawg, RiskLevel.Standard, [], signature);
        file.Allocate(holder.Id, signature);
        house.Tamper(db =>
            db.AddRange(
                user,
                Call.Log(contents, place, signature),
                file,
                Listed("Casa Norte", RecipientClass.ByAndForPartner, DataSharingStance.Firewalled),
                Listed("Northtown Council", RecipientClass.LocalAuthority, DataSharingStance.SharesWithImmigrationEnforcement)
            )
        );
        return file.Id;
    }

    private static ListedOrganisation Listed(string name, RecipientClass kind, DataSharingStance stance) =>
        ListedOrganisation.FromTheFirstList($"story {name}", new() { Name = name, ByAndFor = true }, kind, stance, isOurs: false);
}
