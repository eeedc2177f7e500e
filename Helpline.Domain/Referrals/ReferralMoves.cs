namespace Helpline.Domain.Referrals;

/// <summary>Which act is possible where a referral stands, and where it leads.</summary>
public static class ReferralMoves
{
    /// <summary>So often the other side is asked again before its silence counts as its answer.</summary>
    public const int Chases = 2;

    /// <summary>An answer is awaited, or may still come.</summary>
    private static readonly ReferralState[] awaited = [ReferralState.Sent, ReferralState.Acknowledged, ReferralState.NoAnswer];

    private static readonly ReferralState[] unsent = [ReferralState.Draft, ReferralState.Consented];

    /// <summary>The state that follows, or null where the act changes none.</summary>
    public static ReferralState? After(ReferralAct act) =>
        act switch
        {
            ReferralAct.Drafted => ReferralState.Draft,
            ReferralAct.Consented or ReferralAct.AllowedToProtect => ReferralState.Consented,
            ReferralAct.Sent => ReferralState.Sent,
            ReferralAct.Acknowledged => ReferralState.Acknowledged,
            ReferralAct.Accepted => ReferralState.Accepted,
            ReferralAct.WaitingList => ReferralState.WaitingList,
            ReferralAct.Declined => ReferralState.Declined,
            ReferralAct.NoAnswer => ReferralState.NoAnswer,
            ReferralAct.Completed => ReferralState.Completed,
            ReferralAct.Withdrawn or ReferralAct.ConsentWithdrawn => ReferralState.Withdrawn,
            ReferralAct.AdviceRecorded or ReferralAct.Previewed or ReferralAct.Approved => null,
            ReferralAct.HandedOver or ReferralAct.Opened or ReferralAct.NextStepPlanned => null,
            ReferralAct.ChaseDue or ReferralAct.Chased => null,
        };

    /// <summary>What became of it for the figures, or null where the act decides nothing.</summary>
    public static ReferralResult? Result(ReferralAct act) =>
        act switch
        {
            ReferralAct.Accepted => ReferralResult.Accepted,
            ReferralAct.WaitingList => ReferralResult.WaitingList,
            ReferralAct.Declined => ReferralResult.Declined,
            ReferralAct.NoAnswer => ReferralResult.NoAnswer,
            ReferralAct.Completed => ReferralResult.Completed,
            ReferralAct.Withdrawn or ReferralAct.ConsentWithdrawn => ReferralResult.Withdrawn,
            ReferralAct.Drafted or ReferralAct.AdviceRecorded or ReferralAct.Consented or ReferralAct.AllowedToProtect => null,
            ReferralAct.Previewed or ReferralAct.Approved or ReferralAct.Sent or ReferralAct.HandedOver => null,
            ReferralAct.Opened or ReferralAct.Acknowledged or ReferralAct.NextStepPlanned => null,
            ReferralAct.ChaseDue or ReferralAct.Chased => null,
        };

    /// <summary>Whether the other side said something by it, so that she must be told.</summary>
    public static bool IsAnswer(ReferralAct act) => act is ReferralAct.Accepted or ReferralAct.WaitingList or ReferralAct.Declined;

    /// <summary>An end, after which nothing but its aftermath follows.</summary>
    public static bool IsOver(ReferralState state) => state is ReferralState.Completed or ReferralState.Declined or ReferralState.Withdrawn;

    public static bool Allows(ReferralState state, ReferralAct act) =>
        act switch
        {
            ReferralAct.Drafted => false,
            ReferralAct.AdviceRecorded or ReferralAct.Consented or ReferralAct.AllowedToProtect => unsent.Contains(state),
            ReferralAct.Previewed or ReferralAct.Approved or ReferralAct.Sent => state == ReferralState.Consented,
            ReferralAct.HandedOver or ReferralAct.Opened => !unsent.Contains(state) && !IsOver(state),
            ReferralAct.Acknowledged => state is ReferralState.Sent or ReferralState.NoAnswer,
            ReferralAct.Accepted or ReferralAct.Declined => awaited.Contains(state) || state == ReferralState.WaitingList,
            ReferralAct.WaitingList => awaited.Contains(state),
            ReferralAct.NextStepPlanned => state is ReferralState.Declined or ReferralState.NoAnswer,
            ReferralAct.ChaseDue or ReferralAct.Chased => state
                is ReferralState.Sent
                    or ReferralState.Acknowledged
                    or ReferralState.WaitingList,
            ReferralAct.NoAnswer => state is ReferralState.Sent or ReferralState.Acknowledged,
            ReferralAct.Completed => state == ReferralState.Accepted,
            ReferralAct.Withdrawn or ReferralAct.ConsentWithdrawn => !IsOver(state),
        };
}
