using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>Says what is done instead, after the service itself declined.</summary>
public sealed class PlanAfterDecline(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string nextStep, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.next-step-planned",
                    referral =>
                    {
                        referral.PlanNext(nextStep, desk.Signature);
                        return Task.CompletedTask;
                    },
                    stop
                ),
            stop
        );
}
