using Microsoft.Playwright;

namespace Helpline.Tests.Look;

/// <summary>A bare page in a real browser that holds our scripts and nothing of the server.</summary>
public sealed class ScriptPage : IAsyncLifetime
{
    private const string Home = "http://localhost/";

    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu"],
            }
        );
    }

    /// <summary>A page with this body; /js/… is answered from the project's files, all else with nothing.</summary>
    public async Task<IPage> OpenAsync(string body)
    {
        var page = await browser.NewPageAsync();
        await page.RouteAsync("**/*", route => AnswerAsync(route, body));
        await page.GotoAsync(Home);
        return page;
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static Task AnswerAsync(IRoute route, string body)
    {
        var path = new Uri(route.Request.Url).AbsolutePath;
        return path switch
        {
            "/" => route.FulfillAsync(
                new() { ContentType = "text/html; charset=utf-8", Body = $"<!doctype html><html lang=en><title>Call</title><body>{body}" }
            ),
            _ when path.StartsWith("/js/", StringComparison.Ordinal) => route.FulfillAsync(
                new() { ContentType = "text/javascript; charset=utf-8", Path = Path.Combine(ProjectFiles.WebRoot, path[1..]) }
            ),
            _ => route.FulfillAsync(new() { Status = 404 }),
        };
    }
}
