using System.Collections.Frozen;

namespace Helpline.Domain.Statistics;

/// <summary>Every figure of the month's report, in its order.</summary>
public static class FigureDefinitions
{
    public static readonly IReadOnlyList<FigureDefinition> All =
    [
        .. CallFigures.All,
        .. PeopleFigures.All,
        .. SafetyFigures.All,
        .. ReferralFigures.All,
        .. CaseFigures.All,
    ];

    private static readonly FrozenDictionary<string, FigureDefinition> ByKey = All.ToFrozenDictionary(
        definition => definition.Key,
        StringComparer.Ordinal
    );

    /// <summary>The keys and versions by which a month is counted today: what a closed month keeps beside its figures.</summary>
    public static string Edition => string.Join(' ', All.Where(d => d.Version > 1).Select(d => $"{d.Key}:{d.Version}").Prepend("1"));

    public static FigureDefinition Of(string key) => ByKey[key];

    public static bool Knows(string key) => ByKey.ContainsKey(key);
}
