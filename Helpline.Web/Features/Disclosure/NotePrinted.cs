using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Disclosure;

/// <summary>Notes that a pack was printed to be handed over.</summary>
public sealed class NotePrinted(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(SentPackId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            async desk =>
            {
                var sent = await Desk.OneAsync(desk.SentPacks, p => p.Id == id, stop);
                var referral = await Desk.OneAsync(desk.Referrals.Include(r => r.Steps), r => r.Id == sent.Referral, stop);
                referral.Step(ReferralAct.HandedOver, desk.Signature, "print");
                desk.Note("packs.handed-over", id.Value, "print");
            },
            stop
        );
}
