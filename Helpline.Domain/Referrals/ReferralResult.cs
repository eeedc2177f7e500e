namespace Helpline.Domain.Referrals;

/// <summary>What became of a referral.</summary>
public enum ReferralResult
{
    Accepted,
    Completed,
    Declined,
    NoAnswer,
    WaitingList,
    Withdrawn,
}
