using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;

namespace Helpline.Web.Features.Referrals;

/// <summary>Makes the pack, keeps it as it is, and sends the referral on its way. How it is handed over is chosen after that.</summary>
public sealed class SendReferral(FrontDesk frontDesk)
{
    public Task<Outcome<SentPackId>> RunAsync(ReferralId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            async desk =>
            {
                var referral = await desk.ReferralToChangeAsync(id, stop);
                var prepared = await PackAtDesk.OfAsync(desk, referral, stop);
                Refusal.ThrowIfAny(
                    referral.Obstacle(ReferralAct.Sent) ?? prepared.Obstacle(referral, PackBuilder.Check(prepared.Request, desk.Now))
                );
                var outcome = PackBuilder.Build(prepared.Request, desk.Now);
                Refusal.ThrowIfAny(Obstacle(outcome.Refusal));
                var sent = SentPack.Keep(referral, outcome.Pack!);
                var clock = await desk.ReferralClockAsync(stop);
                referral.Send(clock.ChaseOn(referral.Manner, desk.Today), desk.Signature);
                desk.Add(sent);
                desk.Note("referrals.sent", id.Value);
                desk.Note("packs.made", sent.Id.Value, sent.Sha256);
                return sent.Id;
            },
            stop
        );

    private static Refusal? Obstacle(PackRefusal? refusal) =>
        refusal switch
        {
            null => null,
            { Conflict: not null } => ReferralRefusals.LeadMustLook,
            _ when refusal.Stops.All(s => s.Reason is StopReason.NotPreviewed or StopReason.NotApproved or StopReason.ApprovedByHerself) =>
                ReferralRefusals.NotSignedYet,
            _ => ReferralRefusals.PackStopped,
        };
}
