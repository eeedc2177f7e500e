using System.Collections.Frozen;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>Areas larger than one local authority, by their ONS codes, and what lies in what.</summary>
public static class Area
{
    public const string UnitedKingdom = "K02000001";

    private const string GreatBritain = "K03000001";
    private const string EnglandAndWales = "K04000001";
    private const string England = "E92000001";

    private static readonly (string Code, string Name)[] large =
    [
        (UnitedKingdom, "United Kingdom"),
        (GreatBritain, "Great Britain"),
        (EnglandAndWales, "England and Wales"),
        (England, "England"),
        ("S92000003", "Scotland"),
        ("W92000004", "Wales"),
        ("N92000002", "Northern Ireland"),
        ("E12000001", "North East"),
        ("E12000002", "North West"),
        ("E12000003", "Yorkshire and The Humber"),
        ("E12000004", "East Midlands"),
        ("E12000005", "West Midlands"),
        ("E12000006", "East of England"),
        ("E12000007", "London"),
        ("E12000008", "South East"),
        ("E12000009", "South West"),
    ];

    private static readonly FrozenDictionary<string, string> names = large.ToFrozenDictionary(area => area.Code, area => area.Name);

    private static readonly FrozenDictionary<string, string> codes = large.ToFrozenDictionary(
        area => area.Name,
        area => area.Code,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The codes of the large areas, the largest first.</summary>
    public static IReadOnlyList<string> Large { get; } = [.. large.Select(area => area.Code)];

    /// <summary>Nations and the regions of England: together the whole country, each place once.</summary>
    public static IReadOnlyList<string> Regions { get; } = [.. Large.Where(code => code[1] == '1' || code[0] is 'S' or 'W' or 'N')];

    /// <summary>The English name of a large area; nothing for any other code.</summary>
    public static string? NameOf(string code) => names.GetValueOrDefault(code);

    /// <summary>The code of a large area by its English name, in any case.</summary>
    public static string? CodeOf(string name) => codes.GetValueOrDefault(name.Trim());

    /// <summary>Everything that a local authority lies in, itself first. The nation and region are given by their English names.</summary>
    public static IReadOnlyList<string> ChainOf(string authority, string nation, string region)
    {
        string?[] chain =
        [
            authority,
            CodeOf(region),
            CodeOf(nation),
            nation is "England" or "Wales" ? EnglandAndWales : null,
            nation is "Northern Ireland" ? null : GreatBritain,
            UnitedKingdom,
        ];
        return [.. chain.OfType<string>().Distinct()];
    }

    /// <summary>Everything that a large area lies in, itself first.</summary>
    public static IReadOnlyList<string> ChainOf(string large) =>
        large switch
        {
            UnitedKingdom => [UnitedKingdom],
            GreatBritain => [GreatBritain, UnitedKingdom],
            EnglandAndWales => [EnglandAndWales, GreatBritain, UnitedKingdom],
            ['E', '1', '2', ..] => ChainOf(large, "England", NameOf(large) ?? ""),
            _ => ChainOf(large, NameOf(large) ?? "", ""),
        };

    /// <summary>Whether a service for these areas is for a place, given what the place lies in. Nothing where no area is written down: not known.</summary>
    public static bool? Covers(IReadOnlyList<string> areas, IReadOnlyList<string> place) =>
        areas.Count == 0 ? null : areas.Any(place.Contains);
}
