using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Helpline.Tests.Support;

/// <summary>Looks for barriers on the page that is open: in light, in dark, and on a narrow screen, without loading it again.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What hinders somebody here, as sentences; nothing where nothing does.</summary>
    public static async Task<IReadOnlyList<string>> BarriersAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => !!window.axe"))
        {
            await page.EvaluateAsync(Script);
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var barriers = await RunAsync(page, "light", "{}");
        // The theme changes colours and nothing else.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        barriers.AddRange(await RunAsync(page, "dark", "{ runOnly: ['color-contrast', 'link-in-text-block'] }"));
        await page.SetViewportSizeAsync(390, 844);
        var wide = await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth + 1");
        await page.SetViewportSizeAsync(1440, 900);
        return wide ? [.. barriers, "wider than a screen of 390 px"] : barriers;
    }

    private static async Task<List<string>> RunAsync(IPage page, string theme, string options)
    {
        // Motion is not waited for: a colour half-way through its change is no colour of ours.
        var found = await page.EvaluateAsync<JsonElement>(
            $$"""
            async () => {
              document.getAnimations().forEach((motion) => motion.finish());
              const found = await axe.run(document, Object.assign({ resultTypes: ["violations"] }, {{options}}));
              return found.violations.map((v) => `${v.id} ${v.nodes.map((n) => n.html.slice(0, 160)).join(" | ")}`);
            }
            """
        );
        return [.. found.EnumerateArray().Select(v => $"{theme}: {v.GetString()}")];
    }
}
