namespace Helpline.Domain.Safeguarding;

/// <summary>Who learns that nobody took a concern in time.</summary>
public enum EscalationStep
{
    SafeguardingLead,

    /// <summary>Of number and age alone.</summary>
    Manager,
}

/// <summary>That somebody learned of an overdue concern, and when.</summary>
public sealed record ConcernEscalation(ConcernId Concern, EscalationStep To, DateTimeOffset At);
