namespace Helpline.Domain;

/// <summary>What the clock on the helpline's wall says. Months, weekdays and hours are counted by it; instants are kept apart from it.</summary>
public static class LondonTime
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The local time of an instant, without a kind.</summary>
    public static DateTime Local(DateTimeOffset instant) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(instant, Zone).DateTime, DateTimeKind.Unspecified);

    /// <summary>In spring an hour is left out: nothing happened in it.</summary>
    public static bool Exists(DateTime local) => !Zone.IsInvalidTime(local);

    /// <summary>In autumn an hour happens twice.</summary>
    public static bool IsTwice(DateTime local) => Zone.IsAmbiguousTime(local);

    /// <summary>The instant of a local time that exists; the first where it happens twice.</summary>
    public static DateTimeOffset First(DateTime local) =>
        new(local, IsTwice(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local));
}
