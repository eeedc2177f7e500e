namespace Helpline.Domain.Referrals;

/// <summary>Why a referral was declined: the evidence of who is turned away.</summary>
public enum DeclineReason
{
    NoCapacity,
    NeedCannotBeMet,
    NoRecourseToPublicFunds,
    NumberOrAgeOfChildren,
    LocationUnsafe,
    AccessNeeds,
    Language,
    SheDeclined,
    CouldNotBeReached,
    Other,
}
