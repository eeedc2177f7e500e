using System.Collections.Frozen;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Features.PastCalls;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>The areas by name, large ones in the reader's language, and what lies in what.</summary>
public static class AreaNames
{
    private static readonly FrozenDictionary<string, string> present = LocalAuthorities
        .All.Where(area => area.IsPresent)
        .DistinctBy(area => area.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(area => area.Name, area => area.Code, StringComparer.OrdinalIgnoreCase);

    /// <summary>Names to choose from: large areas first, then the local authorities of today.</summary>
    public static IEnumerable<string> All(IStringLocalizer<DirectoryText> text) =>
        Area.Large.Select(code => NameOf(code, text)).Concat(present.Keys.Order(StringComparer.Ordinal));

    public static string NameOf(string code, IStringLocalizer<DirectoryText> text) =>
        Area.NameOf(code) is null ? LocalAuthorities.NameOf(code) : text[$"Area.{code}"];

    /// <summary>The code of a name as typed, in English or as the reader sees it; nothing where there is no such area.</summary>
    public static string? CodeOf(string name, IStringLocalizer<DirectoryText> text) =>
        Area.CodeOf(name)
        ?? Area.Large.FirstOrDefault(code => string.Equals(text[$"Area.{code}"], name.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? present.GetValueOrDefault(name.Trim());

    /// <summary>The code of an English name.</summary>
    public static string? CodeOf(string name) => Area.CodeOf(name) ?? present.GetValueOrDefault(name.Trim());

    /// <summary>Whether there is an area of this code.</summary>
    public static bool Has(string code) => Area.NameOf(code) is not null || LocalAuthorities.ByCode.ContainsKey(code);

    /// <summary>Everything that an area lies in, itself first.</summary>
    public static IReadOnlyList<string> ChainOf(string code) =>
        LocalAuthorities.ByCode.TryGetValue(code, out var authority)
            ? Area.ChainOf(code, authority.Nation, authority.Region)
            : Area.ChainOf(code);
}
