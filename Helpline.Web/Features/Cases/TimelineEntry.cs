namespace Helpline.Web.Features.Cases;

/// <summary>What an entry of a case's timeline is, and what it can be filtered by.</summary>
public enum TimelineKind
{
    Call,
    Note,
    Concern,
    FollowUp,
    Referral,
    Review,
    Step,
}

/// <summary>What happened to the case itself.</summary>
public enum CaseEvent
{
    Opened,
    Allocated,
    SetWaiting,
    Reviewed,
    Reopened,
    Closed,
}

/// <summary>One thing that happened, in the one order of a case.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">When.</param>
/// <param name="By">Whose name stands with it, where somebody's does.</param>
public sealed record TimelineEntry(TimelineKind Kind, DateTimeOffset At, string? By)
{
    /// <summary>Keys of <see cref="Texts.WordText"/>: what it was, how it stands.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    public string? Reference { get; init; }

    /// <summary>The page of its own, where it has one.</summary>
    public string? Href { get; init; }

    /// <summary>What was written, opened from its seal.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether it speaks of danger and is marked as such.</summary>
    public bool Alarming { get; init; }
}
