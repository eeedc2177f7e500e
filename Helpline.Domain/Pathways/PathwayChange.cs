using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>One thing in which two versions of the rules differ.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Before">The rule as it was; nothing where it is new.</param>
/// <param name="After">The rule as it is; nothing where it is gone.</param>
/// <param name="Service">The service that it is about, if about one.</param>
public sealed record PathwayChange(PathwayChangeKind Kind, Pathway? Before, Pathway? After, ServiceId? Service = null)
{
    public Pathway Rule => (After ?? Before)!;
}

/// <summary>What can differ between two versions.</summary>
public enum PathwayChangeKind
{
    Added,
    Removed,
    Moved,
    Renamed,
    ConditionsChanged,
    ServiceAdded,
    ServiceRemoved,
    ServiceMoved,
    ReasonChanged,
}
