using System.Globalization;
using System.Text.RegularExpressions;

namespace Helpline.Tests.Look;

/// <summary>WCAG 2.2: 4.5 to 1 for words, 3 to 1 for the edges of controls, the focus and what a chart says.</summary>
public sealed partial class ContrastTests
{
    private static readonly string[] Grounds = ["paper", "card", "sunken", "raised"];

    private static readonly string Css = ProjectFiles.Read("Helpline.Web", "wwwroot", "css", "tokens.css");

    public static TheoryData<string, string, string, double> Pairs()
    {
        var data = new TheoryData<string, string, string, double>();
        foreach (var look in new[] { "plain light", "plain dark", "more light", "more dark" })
        {
            foreach (var ground in Grounds)
            {
                data.Add(look, "ink", ground, 4.5);
                data.Add(look, "soft", ground, 4.5);
                data.Add(look, "accent", ground, 4.5);
                data.Add(look, "accent-deep", ground, 4.5);
                data.Add(look, "stop", ground, 4.5);
                data.Add(look, "soon", ground, 4.5);
                data.Add(look, "good", ground, 4.5);
                data.Add(look, "focus", ground, 3);
            }

            foreach (var tone in new[] { "accent", "stop", "soon", "good" })
            {
                data.Add(look, tone, $"{tone}-wash", 4.5);
                data.Add(look, "ink", $"{tone}-wash", 4.5);
                data.Add(look, "soft", $"{tone}-wash", 4.5);
            }

            data.Add(look, "accent-ink", "accent", 4.5);
            data.Add(look, "accent-ink", "accent-deep", 4.5);
            data.Add(look, "stop-ink", "stop", 4.5);
            data.Add(look, "edge", "card", 3);
            data.Add(look, "edge", "paper", 3);
            data.Add(look, "edge", "raised", 3);
            data.Add(look, "chart", "card", 3);
            data.Add(look, "chart-thin", "card", 3);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_must_be_seen_stands_out_from_what_is_behind_it(string look, string front, string back, double least)
    {
        var colours = Colours(look);

        var ratio = Ratio(colours[front], colours[back]);

        Assert.True(ratio >= least, $"{front} on {back}, {look}: {ratio:0.00}, not {least}");
    }

    [Fact]
    public void Black_on_white_is_twenty_one_to_one() => Assert.Equal(21, Ratio("#000000", "#ffffff"), 2);

    private static Dictionary<string, string> Colours(string look)
    {
        var dark = look.EndsWith("dark", StringComparison.Ordinal);
        var colours = Read(Block(":root {"), dark);
        if (look.StartsWith("more", StringComparison.Ordinal))
        {
            foreach (var (name, colour) in Read(Block(":root[data-contrast=\"more\"] {"), dark))
            {
                colours[name] = colour;
            }
        }

        return colours;
    }

    private static string Block(string head)
    {
        var start = Css.IndexOf(head, StringComparison.Ordinal);
        Assert.True(start >= 0, head);
        return Css[start..Css.IndexOf('}', start)];
    }

    private static Dictionary<string, string> Read(string block, bool dark) =>
        Token().Matches(block).ToDictionary(m => m.Groups["name"].Value, m => m.Groups[dark ? "dark" : "light"].Value);

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex) => (0.2126 * Channel(hex, 1)) + (0.7152 * Channel(hex, 3)) + (0.0722 * Channel(hex, 5));

    private static double Channel(string hex, int at)
    {
        var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex("--(?<name>[a-z-]+): light-dark\\((?<light>#[0-9a-f]{6}), (?<dark>#[0-9a-f]{6})\\)")]
    private static partial Regex Token();
}
