using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>At high risk a second person reads the same text and approves it; nobody approves what she prepared or decided.</summary>
public sealed class ApprovePack(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string digest, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.pack-approved",
                    async referral =>
                    {
                        var pack = await PackAtDesk.OfAsync(desk, referral, stop);
                        var findings = PackBuilder.Check(pack.Request, desk.Now);
                        Refusal.ThrowIfAny(
                            pack.Obstacle(referral, findings) ?? (findings.Digest == digest ? null : ReferralRefusals.ChangedSinceSeen)
                        );
                        referral.Approve(digest, desk.Signature);
                    },
                    stop
                ),
            stop
        );
}
