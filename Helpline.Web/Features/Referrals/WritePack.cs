using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>Keeps what is being prepared: what is chosen, and its words. The records that it was taken from do not change.</summary>
public sealed class WritePack(FrontDesk frontDesk)
{
    /// <param name="id">The referral.</param>
    /// <param name="draft">Its parts are taken by kind and label: nobody can call a text something else.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(ReferralId id, PackDraft draft, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.pack-written",
                    async referral =>
                    {
                        var kept = await PackOffer.DraftOfAsync(desk, referral, stop);
                        // The purpose is the one that she agreed to.
                        referral.Write((kept.Rewritten(draft) with { Purpose = kept.Purpose, Language = kept.Language }).Write());
                    },
                    stop
                ),
            stop
        );
}
