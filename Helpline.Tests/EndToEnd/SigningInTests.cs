using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Identity;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

public sealed class SigningInTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task She_signs_in_with_passphrase_and_code_and_out_again()
    {
        await using var house = new LiveHouse();
        var secret = OneTimeCode.NewSecret();
        var ana = await house.EnrolAsync("Ana Prado", [Role.Volunteer], secret: secret);
        var page = await browser.OpenAsync(house);
        var complaints = Complaints(page);

        await page.GotoAsync("/account/sign-in");
        await page.GetByLabel("E-mail address").FillAsync(ana.Email);
        await page.GetByLabel("Passphrase").FillAsync(LiveHouse.Passphrase);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByLabel("Code").FillAsync(OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow)));
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForURLAsync(url => new Uri(url).AbsolutePath == "/");
        Assert.Single(await page.Context.CookiesAsync(), cookie => cookie is { Name: "__Host-helpline", Secure: true, HttpOnly: true });

        await page.GotoAsync("/account/sign-in");
        Assert.DoesNotContain(complaints, words => words.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    private static List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        return complaints;
    }
}
