using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Disclosure;

/// <summary>A file that leaves, and the passphrase that must go by another way and is kept nowhere.</summary>
public sealed record HandedFile(string Name, byte[] Content, string Passphrase)
{
    public override string ToString() => nameof(HandedFile);
}

/// <summary>Makes the encrypted file of a pack that was sent, and notes that it was handed over so.</summary>
public sealed class SealPackFile(FrontDesk frontDesk)
{
    public Task<Outcome<HandedFile>> RunAsync(SentPackId id, string language, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            async desk =>
            {
                var sent = await Desk.OneAsync(desk.SentPacks, p => p.Id == id, stop);
                var referral = await Desk.OneAsync(desk.Referrals.Include(r => r.Steps), r => r.Id == sent.Referral, stop);
                Refusal.ThrowIfAny(referral.Obstacle(ReferralAct.HandedOver));
                var passphrase = SealedPage.NewPassphrase();
                var content = SealedPage.Of(sent.Open(), language, passphrase);
                referral.Step(ReferralAct.HandedOver, desk.Signature, "file");
                desk.Note("packs.handed-over", id.Value, "file");
                return new HandedFile($"helpline-{desk.Today:yyyy-MM-dd}.html", content, passphrase);
            },
            stop
        );
}
