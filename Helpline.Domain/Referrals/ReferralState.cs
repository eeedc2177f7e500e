namespace Helpline.Domain.Referrals;

/// <summary>Where a referral stands. It follows from its steps.</summary>
public enum ReferralState
{
    Draft,
    Consented,
    Sent,
    Acknowledged,
    WaitingList,
    NoAnswer,
    Accepted,
    Completed,
    Declined,
    Withdrawn,
}

/// <summary>One thing that was done with a referral, or that the other side did.</summary>
public enum ReferralAct
{
    Drafted,
    AdviceRecorded,
    Consented,

    /// <summary>Without her consent: a life is in danger, or a child is at risk.</summary>
    AllowedToProtect,

    Previewed,
    Approved,
    Sent,
    HandedOver,

    /// <summary>The other side opened the page that was made for it.</summary>
    Opened,

    Acknowledged,
    Accepted,
    WaitingList,
    Declined,

    /// <summary>What is done instead, after it was declined.</summary>
    NextStepPlanned,

    /// <summary>The day has come to ask the other side again, and whoever carries her was told so.</summary>
    ChaseDue,

    Chased,
    NoAnswer,
    Completed,
    Withdrawn,

    /// <summary>She took her consent back.</summary>
    ConsentWithdrawn,
}
