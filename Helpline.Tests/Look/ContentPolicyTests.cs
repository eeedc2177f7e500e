using System.Text.RegularExpressions;

namespace Helpline.Tests.Look;

/// <summary>The content policy allows only files of our own: nothing inline, nothing from elsewhere.</summary>
public sealed partial class ContentPolicyTests
{
    [Fact]
    public void No_component_writes_style_or_script_inline()
    {
        var guilty = Directory
            .EnumerateFiles(Path.Combine(ProjectFiles.Root, "Helpline.Web"), "*.razor", SearchOption.AllDirectories)
            .Where(file => Inline().IsMatch(File.ReadAllText(file)));

        Assert.Empty(guilty);
    }

    [Fact]
    public void No_style_sheet_or_script_asks_another_host()
    {
        var guilty = Directory
            .EnumerateFiles(ProjectFiles.WebRoot, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".css" or ".js")
            .Where(file => Elsewhere().IsMatch(File.ReadAllText(file)));

        Assert.Empty(guilty);
    }

    [Fact]
    public void The_fonts_bring_their_licence_and_stay_small()
    {
        var fonts = Directory.GetFiles(Path.Combine(ProjectFiles.WebRoot, "fonts"), "*.woff2");

        Assert.NotEmpty(fonts);
        Assert.True(fonts.Sum(font => new FileInfo(font).Length) < 150_000);
        Assert.Contains(
            "SIL OPEN FONT LICENSE",
            ProjectFiles.Read("Helpline.Web", "wwwroot", "fonts", "LICENSE.txt"),
            StringComparison.Ordinal
        );
    }

    [GeneratedRegex("""\sstyle=|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="[^@]""")]
    private static partial Regex Inline();

    [GeneratedRegex("""(?:https?:)?//[a-z0-9-]+\.[a-z]{2,}""")]
    private static partial Regex Elsewhere();
}
