namespace Helpline.Domain.Firewall;

/// <summary>Why a pack can't be made.</summary>
public enum StopReason
{
    ConsentMissing,
    ConsentWithdrawn,
    ConsentExpired,
    ConsentNotYetGiven,
    ConsentIncomplete,
    ConsentForSomebodyElse,
    ConsentForSomethingElse,
    LifeReasonMissing,
    PurposeMissing,

    /// <summary>The text speaks of immigration, or holds a reference of that kind.</summary>
    ImmigrationWords,

    /// <summary>The text holds something that betrays status: where she is from, when she came, public funds.</summary>
    ImmigrationProxyWords,

    /// <summary>The text holds one of her own protected values.</summary>
    ProtectedValue,

    /// <summary>A number given to her by the state, where who she is may not be told.</summary>
    IdentityNumber,

    /// <summary>The recipient can't have it. Why is shown to the safeguarding lead alone.</summary>
    RecipientBarred,

    /// <summary>Of what was put in nothing may go.</summary>
    NothingLeft,

    /// <summary>Nobody has looked at exactly this text.</summary>
    NotPreviewed,

    /// <summary>The risk is high, and nobody else has approved exactly this text.</summary>
    NotApproved,

    /// <summary>Whoever approved it had prepared or decided it herself.</summary>
    ApprovedByHerself,
}
