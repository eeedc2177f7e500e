namespace Helpline.Domain.Pathways;

/// <summary>Something about a rule that must be mended before it can be published, or that should be looked at.</summary>
/// <param name="Pathway">The rule.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Of">What it is about: a service's name, a value, a sentence.</param>
public sealed record PathwayFinding(PathwayId Pathway, PathwayFindingKind Kind, string Of = "")
{
    /// <summary>Whether nothing is published while it stands.</summary>
    public bool IsObstacle =>
        Kind switch
        {
            PathwayFindingKind.NameMissing
            or PathwayFindingKind.ConditionMissing
            or PathwayFindingKind.ValueMissing
            or PathwayFindingKind.ValueUnknown
            or PathwayFindingKind.NestedTooDeep
            or PathwayFindingKind.ServiceMissing
            or PathwayFindingKind.ServiceTwice
            or PathwayFindingKind.ReasonMissing
            or PathwayFindingKind.NamesStatus => true,
            PathwayFindingKind.ServiceWithdrawn or PathwayFindingKind.ServiceUnknown or PathwayFindingKind.NeedRetired => false,
        };
}

/// <summary>What can be found about a rule.</summary>
public enum PathwayFindingKind
{
    NameMissing,
    ConditionMissing,
    ValueMissing,
    ValueUnknown,
    NestedTooDeep,
    ServiceMissing,
    ServiceTwice,
    ReasonMissing,

    /// <summary>A name or a reason speaks of somebody's immigration status.</summary>
    NamesStatus,

    ServiceWithdrawn,

    /// <summary>It is not in the directory any more.</summary>
    ServiceUnknown,

    NeedRetired,
}
