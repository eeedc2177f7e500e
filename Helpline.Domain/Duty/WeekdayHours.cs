namespace Helpline.Domain.Duty;

/// <summary>When duty begins and ends on one day of the week, by the helpline's wall clock. An end at 00:00 is the midnight that ends the day.</summary>
public sealed record WeekdayHours(DayOfWeek Day, TimeOnly Opens, TimeOnly Closes)
{
    public TimeSpan Length => EndOfDay - Opens.ToTimeSpan();

    /// <summary>The end, from the day's beginning.</summary>
    public TimeSpan EndOfDay => Closes == TimeOnly.MinValue ? TimeSpan.FromDays(1) : Closes.ToTimeSpan();
}

/// <summary>A day on which nobody is on duty: a bank holiday, the helpline's own holiday.</summary>
public sealed record ClosedDay(DateOnly Day, string Name)
{
    public const int LongestName = 60;
}
