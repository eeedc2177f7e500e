namespace Helpline.Web.Features.Referrals;

/// <summary>The words of the referrals' pages.</summary>
public sealed class ReferralText;
