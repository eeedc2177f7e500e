using Helpline.Domain.Refusals;

namespace Helpline.Domain.Access;

public static class AccessRefusals
{
    public static readonly Refusal NotPermitted = new("Access.NotPermitted");

    /// <summary>Said of what is absent and of what is out of reach alike, so an answer never confirms that a record exists.</summary>
    public static readonly Refusal NotFound = new("Access.NotFound");

    public static readonly Refusal ChangedMeanwhile = new("Access.ChangedMeanwhile");

    public static readonly Refusal NotHerOwn = new("Access.NotHerOwn");

    public static readonly Refusal AlreadySuspended = new("Access.AlreadySuspended");

    public static readonly Refusal NotSuspended = new("Access.NotSuspended");

    public static readonly Refusal RoleMissing = new("Access.RoleMissing");

    public static readonly Refusal NameMissing = new("Access.NameMissing");

    public static readonly Refusal PurposeMissing = new("Access.PurposeMissing");

    public static readonly Refusal ReadOnlyForNow = new("Access.ReadOnlyForNow");
}
