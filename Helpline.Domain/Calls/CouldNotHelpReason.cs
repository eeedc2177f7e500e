namespace Helpline.Domain.Calls;

/// <summary>Why nothing could be done: unmet need.</summary>
public enum CouldNotHelpReason
{
    NoService,
    NoCapacity,
    OutsideArea,
    NoPublicFunds,
    Language,
    OutOfHours,
    Other,
}
