using Helpline.Domain.Refusals;

namespace Helpline.Domain.Referrals;

public static class ReferralRefusals
{
    public static readonly Refusal ServiceMissing = new("Referrals.ServiceMissing");

    public static readonly Refusal NothingToStartFrom = new("Referrals.NothingToStartFrom");

    public static readonly Refusal ReasonMissing = new("Referrals.ReasonMissing");

    public static readonly Refusal NextStepMissing = new("Referrals.NextStepMissing");

    public static readonly Refusal NotChasedTwice = new("Referrals.NotChasedTwice");

    public static readonly Refusal ChasedTwice = new("Referrals.ChasedTwice");

    public static readonly Refusal ConsentUnclear = new("Referrals.ConsentUnclear");

    public static readonly Refusal ConsentTooShort = new("Referrals.ConsentTooShort");

    public static readonly Refusal NothingConsented = new("Referrals.NothingConsented");

    public static readonly Refusal LifeReasonMissing = new("Referrals.LifeReasonMissing");

    public static readonly Refusal PackStopped = new("Referrals.PackStopped");

    public static readonly Refusal LeadMustLook = new("Referrals.LeadMustLook");

    public static readonly Refusal ChangedSinceSeen = new("Referrals.ChangedSinceSeen");

    public static readonly Refusal NotSignedYet = new("Referrals.NotSignedYet");

    public static readonly Refusal OwnApproval = new("Referrals.OwnApproval");

    public static readonly Refusal NothingSent = new("Referrals.NothingSent");

    public static readonly Refusal AdviceMissing = new("Referrals.AdviceMissing");

    public static readonly Refusal AdultsConsentMissing = new("Referrals.AdultsConsentMissing");

    public static readonly Refusal UnderEighteen = new("Referrals.UnderEighteen");

    public static readonly Refusal NotLegalAdviser = new("Referrals.NotLegalAdviser");

    public static readonly Refusal LinkOver = new("Referrals.LinkOver");

    /// <summary>The move that is not possible where the referral stands; the sentence is of the move.</summary>
    public static Refusal WrongMove(ReferralAct act) => new($"Referrals.WrongMove.{Code.Of(act)}");
}
