using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Identity;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

public sealed class PasskeyTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task She_adds_a_passkey_signs_out_and_comes_in_with_it_alone()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var page = await browser.OpenAsync(house);
        await HoldAuthenticatorAsync(page);
        await LiveHouse.SignInAsync(page, ana, "/account");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Chrome, Linux, since")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));

        await page.GotoAsync("/account");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My account" })).ToBeVisibleAsync();
        Assert.Contains("people.passkey-added", house.Look(db => db.Audit.Select(e => e.Act).ToList()));
    }

    [Fact]
    public async Task An_answer_that_was_given_once_is_worth_nothing_again()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var page = await browser.OpenAsync(house);
        await HoldAuthenticatorAsync(page);
        await LiveHouse.SignInAsync(page, ana, "/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByText("Chrome, Linux, since").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        string? given = null;
        page.Request += (_, request) =>
            given = request.Method == "POST" && request.PostData?.Contains("Credential") == true ? request.PostData : given;
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));

        using var thief = new PlainBrowser(house.Home);
        var credential = System.Web.HttpUtility.ParseQueryString(given!)["Credential"]!;
        await thief.PostAsync("/account/sign-in", "passkey", new() { ["Credential"] = credential });

        Assert.DoesNotContain("__Host-helpline", thief.Cookies.Keys);
    }

    [Fact]
    public async Task Somebody_who_was_invited_comes_in_by_a_passkey_without_any_passphrase()
    {
        await using var house = new LiveHouse();
        var signature = new Signature(Person.Console, DateTimeOffset.UtcNow);
        var rosa = Person.Invite("V90", "Rosa Mena", "rosa@helpline.test", [Role.Volunteer], [], signature);
        var (invitation, token) = Invitations.Make(rosa.Id, Person.Console, signature.At);
        house.Tamper(db => db.AddRange(rosa, invitation));
        var page = await browser.OpenAsync(house, "pt");
        await HoldAuthenticatorAsync(page);

        await page.GotoAsync($"/join?token={token}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Criar uma chave de acesso" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("join", StringComparison.Ordinal));

        Assert.Single(house.Look(db => db.SignIns.ToList()));
        Assert.Null(house.Look(db => db.Users.Single().PasswordHash));
    }

    // A passkey holder of the browser's own, which says yes to every question.
    private static async Task HoldAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
    }
}
