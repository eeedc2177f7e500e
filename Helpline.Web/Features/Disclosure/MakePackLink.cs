using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Disclosure;

/// <summary>Makes the link by which the other side opens its pack, once. Its token is told now and kept nowhere; an older one ends.</summary>
public sealed class MakePackLink(FrontDesk frontDesk)
{
    public Task<Outcome<string>> RunAsync(SentPackId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            async desk =>
            {
                var sent = await Desk.OneAsync(desk.SentPacks, p => p.Id == id, stop);
                var referral = await Desk.OneAsync(desk.Referrals.Include(r => r.Steps), r => r.Id == sent.Referral, stop);
                referral.Step(ReferralAct.HandedOver, desk.Signature, "link");
                foreach (var older in await desk.PackLinks.Where(l => l.Pack == id).ToListAsync(stop))
                {
                    older.TakeBack(desk.Now);
                }

                var (token, hash) = LinkToken.Make();
                desk.Add(PackLink.To(sent, hash, desk.Signature));
                desk.Note("packs.handed-over", id.Value, "link");
                return token;
            },
            stop
        );
}
