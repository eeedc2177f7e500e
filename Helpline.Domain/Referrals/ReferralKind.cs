namespace Helpline.Domain.Referrals;

/// <summary>Where a referral goes.</summary>
public enum ReferralKind
{
    Inside,
    Outside,
}
