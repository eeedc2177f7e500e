using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Statistics;

/// <summary>A concern raised in the month, as statistics see it.</summary>
/// <param name="Urgency">How soon somebody must answer for it.</param>
/// <param name="InTime">It was acknowledged before its clock ran out. Nothing while the clock still runs.</param>
public sealed record CountedConcern(Urgency Urgency, bool? InTime);
