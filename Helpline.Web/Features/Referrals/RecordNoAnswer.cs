using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>Nobody answered after two chases, and what is done instead. A late answer can still be written down.</summary>
public sealed class RecordNoAnswer(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string nextStep, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.no-answer",
                    async referral =>
                    {
                        referral.EndInSilence("", nextStep, desk.Signature);
                        await desk.AskToActAsync(referral, "Next.no-answer", desk.Signature, stop);
                    },
                    stop
                ),
            stop
        );
}
