namespace Helpline.Web.Kit;

/// <summary>One bar, or one point of a line. No count means that it is not shown, to protect people; Before is for comparison.</summary>
public sealed record Figure(string Label, decimal? Count, decimal? Before = null);

/// <summary>How many in one hour (0 to 23) of one weekday.</summary>
public sealed record HourCount(DayOfWeek Day, int Hour, int Count);
