using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceUsers;

public static class SafeContactRefusals
{
    /// <summary>The instructions stand before the number: they were not accepted, or are no longer those that were shown.</summary>
    public static readonly Refusal NotAccepted = new("SafeContact.NotAccepted");

    /// <summary>No hour of any day is known to be safe.</summary>
    public static readonly Refusal NoSafeHours = new("SafeContact.NoSafeHours");

    /// <summary>The hour would be safe on another day.</summary>
    public static readonly Refusal OutsideSafeDays = new("SafeContact.OutsideSafeDays");

    /// <summary>The details are the two times of day (<see cref="TimeOnly"/>): from, until.</summary>
    public static Refusal OutsideSafeHours(TimeOnly from, TimeOnly until) => new("SafeContact.OutsideSafeHours", from, until);
}
