using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>She takes her consent back: what is open stops, its links close, and whoever carries her is told to act.</summary>
public sealed class WithdrawConsent(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.consent-withdrawn",
                    async referral =>
                    {
                        var sent = referral.SentAt is not null;
                        referral.End(ReferralAct.ConsentWithdrawn, "", desk.Signature);
                        foreach (var consent in await desk.ReferralConsents.Where(c => c.Referral == id).ToListAsync(stop))
                        {
                            consent.Withdraw(desk.Signature);
                        }

                        await desk.TakeLinksBackAsync(id, stop);
                        await desk.AskToActAsync(referral, sent ? "Next.ask-to-delete" : "Next.not-sent", desk.Signature, stop);
                    },
                    stop
                ),
            stop
        );
}
