using Microsoft.Playwright;

namespace Helpline.Tests.Support;

/// <summary>A real browser, shared by the tests of a class: the one that the machine already has, for none may be downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A page in a browser profile of its own, at 1440 × 900 where nothing else is said.</summary>
    public Task<IPage> OpenAsync(
        LiveHouse house,
        string language = "en",
        int width = 1440,
        int height = 900,
        ColorScheme scheme = ColorScheme.Light
    ) => OpenAsync(house.Home, language, width, height, scheme);

    /// <summary>The same for a house at an address of its own.</summary>
    public async Task<IPage> OpenAsync(
        Uri home,
        string language = "en",
        int width = 1440,
        int height = 900,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        var page = await browser.NewPageAsync(
            new()
            {
                BaseURL = home.ToString(),
                Locale = language,
                ColorScheme = scheme,
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        page.SetDefaultTimeout(45_000);
        return page;
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
