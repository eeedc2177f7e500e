namespace Helpline.Domain.Referrals;

/// <summary>How she is handed on.</summary>
public enum ReferralManner
{
    /// <summary>She was given the details and goes herself: nothing of hers leaves.</summary>
    Signposted,

    /// <summary>We ring or write together with her, and see that she arrives.</summary>
    SupportedSignposting,

    /// <summary>We ask the service to take her, with a pack.</summary>
    Referral,

    /// <summary>A local authority is told of a child or an adult at risk.</summary>
    SafeguardingNotification,

    /// <summary>To the conference of agencies about the highest risk.</summary>
    Marac,
}
