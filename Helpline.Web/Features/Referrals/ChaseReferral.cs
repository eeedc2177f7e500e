using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Referrals;

/// <summary>The other side was asked again; twice, and then its silence is its answer.</summary>
public sealed class ChaseReferral(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, string words, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk => desk.ChangeReferralAsync(id, "referrals.chased", referral => desk.ChaseAsync(referral, words, stop), stop),
            stop
        );
}
