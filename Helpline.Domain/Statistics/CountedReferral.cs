using Helpline.Domain.Referrals;

namespace Helpline.Domain.Statistics;

/// <summary>A referral made in a counted call.</summary>
/// <param name="Kind">Inside or outside.</param>
/// <param name="To">The service or organisation, by name.</param>
/// <param name="Result">What became of it; nothing while it is open.</param>
/// <param name="DeclinedBecause">Only where it was declined.</param>
/// <param name="DaysToResult">Whole days.</param>
public sealed record CountedReferral(
    ReferralKind Kind,
    string To,
    ReferralResult? Result,
    DeclineReason? DeclinedBecause,
    int? DaysToResult
)
{
    public bool WasDeclined => Result == ReferralResult.Declined;

    public bool WasAccepted => Result is ReferralResult.Accepted or ReferralResult.Completed;
}
