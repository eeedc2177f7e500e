using Helpline.Domain.Refusals;

namespace Helpline.Domain.Cases;

public static class CaseRefusals
{
    public static readonly Refusal AlreadyAllocated = new("Cases.AlreadyAllocated");

    public static readonly Refusal AlreadyClosed = new("Cases.AlreadyClosed");

    public static readonly Refusal HeldAlready = new("Cases.HeldAlready");

    public static readonly Refusal NotAllocated = new("Cases.NotAllocated");

    public static readonly Refusal NobodyNamed = new("Cases.NobodyNamed");

    public static readonly Refusal NoTransferForYou = new("Cases.NoTransferForYou");

    public static readonly Refusal StepMissing = new("Cases.StepMissing");

    public static readonly Refusal StillOpen = new("Cases.StillOpen");

    public static readonly Refusal SummaryMissing = new("Cases.SummaryMissing");

    public static readonly Refusal WhyMissing = new("Cases.WhyMissing");

    public static Refusal ConcernsOpen(int count) => new("Cases.ConcernsOpen", count);

    public static Refusal FollowUpsOpen(int count) => new("Cases.FollowUpsOpen", count);

    public static Refusal OutcomesMissing(int count) => new("Cases.OutcomesMissing", count);
}
