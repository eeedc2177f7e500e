using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>We take the referral back, and say why. What was handed over by a link opens no more.</summary>
public sealed class WithdrawReferral(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.withdrawn",
                    referral =>
                    {
                        referral.End(ReferralAct.Withdrawn, why, desk.Signature);
                        return desk.TakeLinksBackAsync(id, stop);
                    },
                    stop
                ),
            stop
        );
}
