using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>She has read the pack as the other side will, and signs exactly that text. What the firewall stops nobody can sign.</summary>
public sealed class PreviewPack(FrontDesk frontDesk)
{
    /// <param name="id">The referral.</param>
    /// <param name="digest">Of what stood on her page.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(ReferralId id, string digest, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.pack-previewed",
                    async referral =>
                    {
                        var pack = await PackAtDesk.OfAsync(desk, referral, stop);
                        var findings = PackBuilder.Check(pack.Request, desk.Now);
                        Refusal.ThrowIfAny(
                            referral.Obstacle(ReferralAct.Previewed) ?? pack.Obstacle(referral, findings) ?? Unseen(findings, digest)
                        );
                        referral.Preview(digest, desk.Signature);
                    },
                    stop
                ),
            stop
        );

    private static Refusal? Unseen(PackFindings findings, string digest) =>
        findings.Digest == digest ? null : ReferralRefusals.ChangedSinceSeen;
}
