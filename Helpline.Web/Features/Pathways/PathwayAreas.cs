using System.Collections.Frozen;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Features.PastCalls;

namespace Helpline.Web.Features.Pathways;

/// <summary>What each local authority lies in.</summary>
public static class PathwayAreas
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Chains = LocalAuthorities.All.ToFrozenDictionary(
        area => area.Code,
        area => Area.ChainOf(area.Code, area.Nation, area.Region).ToFrozenSet()
    );

    /// <summary>Every area that a rule can name: the large ones first.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        .. Area.Large,
        .. LocalAuthorities.All.Where(area => area.IsPresent).Select(area => area.Code),
    ];

    public static readonly FrozenSet<string> Known = Area.Large.Concat(LocalAuthorities.All.Select(area => area.Code)).ToFrozenSet();

    /// <summary>A local authority and all that it lies in. Empty for none and for one that nobody knows.</summary>
    public static IReadOnlySet<string> Of(string? code) => Chains.GetValueOrDefault(code ?? "") ?? FrozenSet<string>.Empty;
}
