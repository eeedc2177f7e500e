using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>Records that an independent lawyer has advised her, before a first responder may be told.</summary>
public sealed class RecordAdvice(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string from, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.advice-recorded",
                    referral =>
                    {
                        referral.RecordAdvice(from, desk.Signature);
                        return Task.CompletedTask;
                    },
                    stop
                ),
            stop
        );
}
