using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>
/// A safeguarding lead decides that it goes without her consent: a life is in danger, or a child is at risk. It carries her name to that
/// decision and opens nothing about immigration.
/// </summary>
public sealed class ProtectLife(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string purpose, string reason, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.DecideDisclosures,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.allowed-to-protect",
                    async referral =>
                    {
                        var draft = await PackOffer.DraftOfAsync(desk, referral, stop);
                        referral.Protect(reason, desk.Signature);
                        referral.Write((draft with { Purpose = purpose.Trim() }).Write());
                    },
                    stop
                ),
            stop
        );
}
