using Helpline.Domain.Access;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>Whether a service takes anybody new.</summary>
public enum Capacity
{
    Open,
    Waiting,
    Closed,
}

/// <summary>What a service said about its capacity, who asked and when: without its day it tells nothing. The wait is in days, where it is known.</summary>
public sealed record CapacityReport(Capacity Capacity, int? WaitingDays, PersonId By, DateTimeOffset At);
