using System.Collections.Frozen;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Pathways;

/// <summary>
/// What of a call matters to a rule. Public funds are yes, no or not asked; there is no place here for anything else that tells of
/// immigration, and nothing is made out of what was not said.
/// </summary>
public sealed record Circumstances
{
    private static readonly FrozenSet<FlagKind> TellOfChildren =
    [
        FlagKind.ChildInDangerNow,
        FlagKind.ChildAtRisk,
        FlagKind.HomelessTonightWithChildren,
    ];

    /// <summary>Codes of categories, needs and flags.</summary>
    public IReadOnlySet<string> Categories { get; init; } = FrozenSet<string>.Empty;

    public IReadOnlySet<string> Needs { get; init; } = FrozenSet<string>.Empty;

    public IReadOnlySet<string> Flags { get; init; } = FrozenSet<string>.Empty;

    /// <summary>In years.</summary>
    public int? Age { get; init; }

    /// <summary>Where she lives: the code of the local authority and of all that it lies in. Empty where it is not known.</summary>
    public IReadOnlySet<string> Areas { get; init; } = FrozenSet<string>.Empty;

    /// <summary>ISO 639-1.</summary>
    public string? Language { get; init; }

    public Answer PublicFunds { get; init; }

    public Answer Children { get; init; }

    public string Channel { get; init; } = Code.Of(Calls.Channel.Telephone);

    /// <summary>Whether a risk is marked: then who shares what it learns stands last.</summary>
    public bool IsDanger => Flags.Count > 0;

    /// <summary>Nothing was said yet that a rule could ask for.</summary>
    public bool IsEmpty => Categories.Count + Needs.Count + Flags.Count == 0;

    /// <param name="contents">The call so far.</param>
    /// <param name="areas">The code of her local authority and of all that it lies in.</param>
    public static Circumstances Of(CallContents contents, IReadOnlySet<string> areas) =>
        new()
        {
            Categories = contents.Categories.Select(Code.Of).ToHashSet(),
            Needs = contents.Needs.ToHashSet(),
            Flags = contents.Flags.Select(Code.Of).ToHashSet(),
            Age = contents.Age,
            Areas = areas,
            Language = contents.Language,
            PublicFunds = contents.PublicFunds,
            Children = ChildrenOf(contents.Children, contents.Flags),
            Channel = Code.Of(contents.Channel),
        };

    /// <summary>Some flags say by themselves that there are children.</summary>
    public static Answer ChildrenOf(Answer asked, IEnumerable<FlagKind> flags) => flags.Any(TellOfChildren.Contains) ? Answer.Yes : asked;
}
