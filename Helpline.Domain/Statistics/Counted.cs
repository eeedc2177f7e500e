namespace Helpline.Domain.Statistics;

/// <summary>What a figure counts. A woman with two categories is one in the total and one in each row.</summary>
public enum Counted
{
    Calls,
    Conversations,
    Women,
    Minutes,
    Referrals,
    Concerns,
    Cases,
    Days,

    /// <summary>Each time that somebody was turned away, whether a call or a referral tells of it.</summary>
    Refusals,
}
