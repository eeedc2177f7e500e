using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Disclosure;

/// <summary>A pack that was sent, to be read or printed as the other side reads it. The reading is noted.</summary>
public sealed class OpenSentPack(FrontDesk frontDesk)
{
    public Task<Outcome<Pack>> RunAsync(SentPackId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.MakeReferrals,
            async desk =>
            {
                var sent = await Desk.OneAsync(desk.SentPacks, p => p.Id == id, stop);
                desk.Note("packs.read", id.Value);
                return sent.Open();
            },
            stop
        );
}
