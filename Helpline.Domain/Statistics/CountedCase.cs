namespace Helpline.Domain.Statistics;

/// <summary>A case that was opened or closed in the month, as statistics see it.</summary>
/// <param name="Opened">In this month.</param>
/// <param name="Closed">In this month.</param>
/// <param name="DaysOpen">Whole days from opening to closing, where it was closed.</param>
public sealed record CountedCase(bool Opened, bool Closed, int? DaysOpen);
