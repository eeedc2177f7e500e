using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

public sealed class SetUpStoryTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task From_the_link_on_the_console_to_the_first_volunteer_at_her_page()
    {
        await using var house = new LiveHouse(setUp: false);
        var page = await browser.OpenAsync(house);
        await page.GotoAsync($"/set-up?token={house.Services.GetRequiredService<SetUpLink>().NewToken()}");
        Assert.DoesNotContain("token", page.Url, StringComparison.Ordinal);

        await page.GetByLabel("Name of your organisation").FillAsync("Casa Abierta");
        await ClickAsync(page, "Continue");
        await page.GetByLabel("Your name").FillAsync("Inés Rojas");
        await page.GetByLabel("Your e-mail address").FillAsync("ines@helpline.test");
        await ClickAsync(page, "Continue");
        var secret = await KeepPassphraseAsync(page, "cuatro garzas sobre el puente");
        await Assertions.Expect(page.Locator(".recovery-codes li")).ToHaveCountAsync(Accounts.RecoveryCodes);
        await page.GetByRole(AriaRole.Link, new() { Name = "I have written them down" }).ClickAsync();
        var key = await page.Locator(".recovery-key").InnerTextAsync();
        await page.GetByLabel("Type the key from your paper").FillAsync("ABCD-EFGH");
        await ClickAsync(page, "Continue");
        await Assertions.Expect(page.GetByText("This is not the key above").First).ToBeVisibleAsync();
        await page.GetByLabel("Type the key from your paper").FillAsync(key);
        await ClickAsync(page, "Continue");
        await ClickAsync(page, "Write the backup");
        await ClickAsync(page, "Begin for real");

        await page.GetByLabel("E-mail address").FillAsync("ines@helpline.test");
        await page.GetByLabel("Passphrase").FillAsync("cuatro garzas sobre el puente");
        await ClickAsync(page, "Sign in");
        // The step of the code that was typed a moment ago is used up.
        await page.GetByLabel("Code").FillAsync(OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow) + 1));
        await ClickAsync(page, "Continue");
        var link = await InviteAsync(page);

        var hers = await browser.OpenAsync(house, "es");
        await hers.GotoAsync(link);
        await KeepPassphraseAsync(hers, "mandarinas en la ventana azul");
        await hers.GetByRole(AriaRole.Link, new() { Name = "Ya los escribí" }).ClickAsync();
        Assert.Equal([Role.Volunteer], house.Look(db => db.People.Single(p => p.Name == "Rosa Mena").Roles));
        Assert.Equal(2, house.Look(db => db.SignIns.Count(s => s.EndedAt == null)));

        var another = await browser.OpenAsync(house);
        await another.GotoAsync(link);
        await Assertions.Expect(another.GetByText("This link no longer works")).ToBeVisibleAsync();
    }

    private static async Task<string> InviteAsync(IPage page)
    {
        await page.GotoAsync("/people");
        await page.GetByRole(AriaRole.Link, new() { Name = "Invite somebody" }).ClickAsync();
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Rosa Mena");
        await page.Locator("#code").FillAsync("V01");
        await page.GetByLabel("E-mail address").FillAsync("rosa@helpline.test");
        await ClickAsync(page, "Make her link");
        return await page.GetByLabel("One-time link").InputValueAsync();
    }

    private static async Task<string> KeepPassphraseAsync(IPage page, string passphrase)
    {
        var secret = await page.Locator("[data-secret]").InnerTextAsync();
        await page.Locator("#passphrase").FillAsync(passphrase);
        await page.Locator("#code").FillAsync(OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow)));
        await page.Locator("form:has(#passphrase) button.primary").ClickAsync();
        return secret;
    }

    private static Task ClickAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
