using Helpline.Domain.Refusals;

namespace Helpline.Domain.Cases;

public static class CaseRefusals
{
    public static readonly Refusal AlreadyAllocated = new("Cases.AlreadyAllocated");

    public static readonly Refusal AlreadyClosed = new("Cases.AlreadyClosed");

    public static readonly Refusal DangerMissing = new("Cases.DangerMissing");
    public static readonly Refusal GlassSeenAlready = new("Cases.GlassSeenAlready");
    public static readonly Refusal HeldAlready = new("Cases.HeldAlready");

    public static readonly Refusal NotAllocated = new("Cases.NotAllocated");

    public static readonly Refusal NotNamed = new("Cases.NotNamed");
    public static readonly Refusal NobodyNamed = new("Cases.NobodyNamed");

    public static readonly Refusal NoTransferForYou = new("Cases.NoTransferForYou");

    public static readonly Refusal NoteMissing = new("Cases.NoteMissing");
    public static readonly Refusal ReviewPast = new("Cases.ReviewPast");
    public static readonly Refusal RestrictionNotHers = new("Cases.RestrictionNotHers");
    public static readonly Refusal StepMissing = new("Cases.StepMissing");

    public static readonly Refusal StillOpen = new("Cases.StillOpen");

    public static readonly Refusal SummaryMissing = new("Cases.SummaryMissing");

    public static readonly Refusal ViewNameMissing = new("Cases.ViewNameMissing");
    public static readonly Refusal WaitingForMissing = new("Cases.WaitingForMissing");
    public static readonly Refusal CannotCarry = new("Cases.CannotCarry");
    public static readonly Refusal WhyMissing = new("Cases.WhyMissing");

    /// <summary>The detail: the number of the case.</summary>
    public static Refusal AlreadyHasCase(string number) => new("Cases.AlreadyHasCase", number);

    public static Refusal ConcernsOpen(int count) => new("Cases.ConcernsOpen", count);

    public static Refusal DangerTooLong(int most) => new("Cases.DangerTooLong", most);

    public static Refusal FollowUpsOpen(int count) => new("Cases.FollowUpsOpen", count);

    /// <summary>The details: what she would carry, and her ceiling, both in points. To be confirmed, not forbidden.</summary>
    public static Refusal OverCeiling(int weight, int ceiling) => new("Cases.OverCeiling", weight, ceiling);

    public static Refusal OutcomesMissing(int count) => new("Cases.OutcomesMissing", count);
}
