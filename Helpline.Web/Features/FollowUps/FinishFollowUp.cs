using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>
/// A follow-up is done, or no longer needed; one that reached her counts as a contact of her case, and one that asked the other side of a referral
/// again as its chase.
/// </summary>
public sealed class FinishFollowUp(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(FollowUpId id, FollowUpResult result, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var followUp = await desk.FollowUpToChangeAsync(id, stop);
                followUp.Finish(result, desk.Signature);
                if (result == FollowUpResult.Reached && followUp.Case is { } of)
                {
                    var file = await desk.Cases.FirstOrDefaultAsync(f => f.Id == of, stop);
                    file?.Touch(desk.Now);
                }

                if (result == FollowUpResult.Done && followUp.Chases is { } chased)
                {
                    await ChaseAsync(desk, chased, stop);
                }

                desk.Note("follow-ups.finished", id.Value, Code.Of(result));
            },
            stop
        );

    private static async Task ChaseAsync(Desk desk, ReferralId id, CancellationToken stop)
    {
        var referral = await desk.ReferralToChangeAsync(id, stop);
        if (referral.IsToBeChased)
        {
            await desk.ChaseAsync(referral, "", stop);
            desk.Note("referrals.chased", id.Value);
        }
    }
}
