using Microsoft.Playwright;

namespace Helpline.Tests.Look;

/// <summary>Somebody who is not there is warned in time to stay by one key, and signed out when nobody answers.</summary>
public sealed class IdleTests(ScriptPage pages) : IClassFixture<ScriptPage>
{
    private const string Body = """
        <dialog id="idle" data-warn="15" data-end="20" data-words="Minutes: {0}"><p></p></dialog>
        <form action="account/sign-out"><button></button></form>
        <input />
        """;

    [Fact]
    public async Task One_key_after_the_warning_keeps_her_signed_in_and_does_nothing_else()
    {
        var page = await OpenAsync();

        await page.Clock.RunForAsync("14:50");
        Assert.False(await page.Locator("#idle").IsVisibleAsync());
        await page.Clock.RunForAsync("00:20");
        Assert.Equal("Minutes: 5", await page.Locator("#idle p").InnerTextAsync());
        await page.Keyboard.PressAsync("x");

        Assert.False(await page.Locator("#idle").IsVisibleAsync());
        Assert.Equal("", await page.Locator("input").InputValueAsync());
        Assert.Equal(1, await page.EvaluateAsync<int>("() => told"));
        await page.Clock.RunForAsync("14:50");
        Assert.False(await page.Locator("#idle").IsVisibleAsync());
    }

    [Fact]
    public async Task Nobody_answers_and_she_is_signed_out()
    {
        var page = await OpenAsync();

        await page.Clock.RunForAsync("20:10");

        Assert.True(await page.EvaluateAsync<bool>("() => out"));
    }

    [Fact]
    public async Task During_a_call_nobody_is_warned()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("() => document.body.insertAdjacentHTML('beforeend', '<span data-awake hidden></span>')");

        await page.Clock.RunForAsync("01:00:00");

        Assert.False(await page.Locator("#idle").IsVisibleAsync());
        Assert.False(await page.EvaluateAsync<bool>("() => out"));
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await pages.OpenAsync(Body);
        await page.Clock.InstallAsync();
        await page.EvaluateAsync(
            """
            async () => {
              [window.told, window.out] = [0, false];
              window.fetch = async () => told++;
              document.querySelector("form").addEventListener("submit", (event) => { event.preventDefault(); window.out = true; });
              document.querySelector("input").focus();
              (await import("/js/idle.js")).watchIdle(document.getElementById("idle"));
            }
            """
        );
        return page;
    }
}
