namespace Helpline.Web.Components;

/// <summary>
/// How one person wants to see the pages, as kept in the cookie “look”: “theme:dark|density:compact|contrast:more|keys:off”.
/// A part that is missing or unknown is left to her system. The cookie says nothing about who she is.
/// </summary>
/// <param name="Theme">light, dark, or null.</param>
/// <param name="Density">comfortable, compact, or null.</param>
/// <param name="Contrast">normal, more, or null.</param>
/// <param name="SingleKeys">off, or null: whether single letters act as shortcuts.</param>
public sealed record Look(string? Theme = null, string? Density = null, string? Contrast = null, string? SingleKeys = null)
{
    public const string CookieName = "look";

    public static Look Read(string? cookie)
    {
        var parts = (cookie ?? "")
            .Split('|')
            .Select(part => part.Split(':'))
            .Where(part => part.Length == 2)
            .ToLookup(part => part[0], part => part[1]);
        return new(
            OneOf(parts["theme"], "light", "dark"),
            OneOf(parts["density"], "comfortable", "compact"),
            OneOf(parts["contrast"], "normal", "more"),
            OneOf(parts["keys"], "off")
        );
    }

    /// <summary>The value of the cookie; empty where everything is left to the system.</summary>
    public string Write() =>
        string.Join(
            '|',
            new[] { ("theme", Theme), ("density", Density), ("contrast", Contrast), ("keys", SingleKeys) }
                .Where(part => part.Item2 is not null)
                .Select(part => $"{part.Item1}:{part.Item2}")
        );

    private static string? OneOf(IEnumerable<string> said, params string[] known) => said.FirstOrDefault(known.Contains);
}
