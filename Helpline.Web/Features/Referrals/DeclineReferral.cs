using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>The service said no: why, from the list that becomes the evidence of who is turned away, and what is done instead.</summary>
public sealed class DeclineReferral(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, DeclineReason? reason, string nextStep, string words, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.declined",
                    async referral =>
                    {
                        referral.Decline(reason, nextStep, desk.Signature, words);
                        await desk.AskToActAsync(referral, $"Next.{Code.Of(ReferralAct.Declined)}", desk.Signature, stop);
                    },
                    stop
                ),
            stop
        );
}
