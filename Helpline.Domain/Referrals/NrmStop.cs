using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Referrals;

/// <summary>
/// A referral to a first responder of the National Referral Mechanism is a referral to the Home Office. It stops until a lawyer has advised
/// her and she, an adult, has agreed; for somebody under 18 the local authority is told instead.
/// </summary>
public static class NrmStop
{
    public const int Adult = 18;

    public static Refusal? Obstacle(RecipientClass recipient, Referral referral, Consent? consent, int? age) =>
        recipient switch
        {
            not RecipientClass.NrmFirstResponder => null,
            _ when age is < Adult => ReferralRefusals.UnderEighteen,
            _ when referral.Advice is null => ReferralRefusals.AdviceMissing,
            _ when consent is null => ReferralRefusals.AdultsConsentMissing,
            _ => null,
        };
}
