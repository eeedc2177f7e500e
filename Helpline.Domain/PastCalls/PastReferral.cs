using Helpline.Domain.Referrals;

namespace Helpline.Domain.PastCalls;

/// <summary>The referral made in a past call.</summary>
public sealed record PastReferral(ReferralKind Kind, string To, ReferralResult? Result, DeclineReason? DeclinedBecause, int? DaysToResult);
