using Deque.AxeCore.Playwright;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Helpline.Tests.EndToEnd;

/// <summary>Signing in, her own account, people and the first start in a real browser: no barrier, in three languages, light and dark, wide and narrow.</summary>
public sealed class AccountPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task No_page_on_the_way_in_has_a_barrier()
    {
        await using var house = new LiveHouse();
        var ines = await house.EnrolAsync("Inés Rojas", [Role.Volunteer], secret: OneTimeCode.NewSecret());
        foreach (var language in new[] { "en", "es", "pt" })
        {
            var page = await browser.OpenAsync(house, language);
            await page.GotoAsync("/account/sign-in");
            await TryAsync(page, "nobody@helpline.test", "not the right words at all", ".error-summary");
            Assert.Empty(await Axe.BarriersAsync(page));
            await TryAsync(page, ines.Email, LiveHouse.Passphrase, "#code");
            Assert.Empty(await Axe.BarriersAsync(page));
            await page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("en", ColorScheme.Dark, 390)]
    [InlineData("es", ColorScheme.Light, 1440)]
    [InlineData("pt", ColorScheme.Dark, 1024)]
    public async Task No_step_of_the_first_start_has_a_barrier(string language, ColorScheme scheme, int width)
    {
        await using var house = new LiveHouse(setUp: false);
        var page = await browser.OpenAsync(house, language, width, scheme: scheme);
        var sight = new Sight(page, $"set-up-{language}-{width}");
        await page.GotoAsync($"/set-up?token={house.Services.GetRequiredService<SetUpLink>().NewToken()}");

        await sight.CheckAsync("organisation");
        await page.Locator("#organisation").FillAsync("Casa Abierta");
        await GoOnAsync(page, "#name");
        await sight.CheckAsync("administrator");
        await page.Locator("#name").FillAsync("Inés Rojas");
        await page.Locator("#email").FillAsync("ines@helpline.test");
        await GoOnAsync(page, "[data-secret]");
        await sight.CheckAsync("way-in");
        var secret = await page.Locator("[data-secret]").InnerTextAsync();
        await page.Locator("#passphrase").FillAsync("cuatro garzas sobre el puente");
        await page.Locator("#code").FillAsync(OneTimeCode.At(secret, OneTimeCode.StepAt(DateTimeOffset.UtcNow)));
        await GoOnAsync(page, ".recovery-codes");
        await sight.CheckAsync("recovery-codes");
        await page.Locator("a.primary").ClickAsync();
        await page.Locator(".recovery-key").WaitForAsync();
        await sight.CheckAsync("recovery-key");
        Assert.Empty(sight.Barriers);
    }

    [Fact]
    public async Task She_acts_in_another_role_and_chooses_language_and_look()
    {
        await using var house = new LiveHouse();
        var ines = await house.EnrolAsync("Inés Rojas", [Role.Volunteer, Role.Administrator]);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ines);

        await page.Locator(".menu summary").Filter(new() { HasText = "Inés Rojas" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Administrator" }).ClickAsync();
        await page.Locator(".menu summary").Filter(new() { HasText = "Administrator" }).WaitForAsync();
        Assert.Equal(Role.Administrator, house.Look(db => db.SignIns.Single()).ActingRole);

        await page.GotoAsync("/account");
        await page.GetByLabel("Dark").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep" }).ClickAsync();
        await page.Locator("html[data-theme=dark]").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Español" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Mi cuenta" }).WaitForAsync();
        Assert.Equal("es", house.Look(db => db.People.Single(p => p.Id == ines.Id)).Language);
    }

    [Fact]
    public async Task An_open_page_closes_within_a_minute_of_the_end_of_its_sign_in()
    {
        await using var house = new LiveHouse();
        var ana = await house.EnrolAsync("Ana Prado", Role.Volunteer);
        var page = await browser.OpenAsync(house);
        await LiveHouse.SignInAsync(page, ana);
        await page.Locator(".menu summary").Filter(new() { HasText = "Ana Prado" }).WaitForAsync();

        house.Tamper(db => db.SignIns.Single().EndedAt = DateTimeOffset.UtcNow);

        await page.WaitForURLAsync(url => url.Contains("/account/sign-in", StringComparison.Ordinal), new() { Timeout = 60_000 });
    }

    private static async Task TryAsync(IPage page, string email, string passphrase, string next)
    {
        await page.Locator("#email").FillAsync(email);
        await page.Locator("#passphrase").FillAsync(passphrase);
        await page.Locator("form:has(#email) button.primary").ClickAsync();
        await page.Locator(next).WaitForAsync();
    }

    private static Signature Now() => new(Person.Console, DateTimeOffset.UtcNow);

    private static async Task GoOnAsync(IPage page, string next)
    {
        await page.Locator("form button.primary").First.ClickAsync();
        await page.Locator(next).WaitForAsync();
    }

    /// <summary>Looks at what is shown, as somebody would who sees it differently; and takes a picture where pictures are asked for.</summary>
    private sealed class Sight(IPage page, string name)
    {
        private readonly List<string> barriers = [];

        public IReadOnlyList<string> Barriers => barriers;

        public async Task CheckAsync(string what)
        {
            if (Environment.GetEnvironmentVariable("HELPLINE_PICTURES") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{what}.png"), FullPage = true });
            }

            var found = await page.RunAxe();
            barriers.AddRange(found.Violations.Select(v => $"{what}: {v.Id} {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1"))
            {
                barriers.Add($"{what} is wider than the screen");
            }
        }
    }
}
