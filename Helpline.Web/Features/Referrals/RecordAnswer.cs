using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;

namespace Helpline.Web.Features.Referrals;

/// <summary>What the service said, or that it is done. Whatever she must be told becomes a follow-up by itself.</summary>
public sealed class RecordAnswer(FrontDesk frontDesk)
{
    /// <param name="id">The referral.</param>
    /// <param name="answer">Acknowledged, accepted, on the waiting list or completed.</param>
    /// <param name="words">What was said.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(ReferralId id, ReferralAct answer, string words, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    answer switch
                    {
                        ReferralAct.Acknowledged => "referrals.acknowledged",
                        ReferralAct.Accepted => "referrals.accepted",
                        ReferralAct.WaitingList => "referrals.waiting-list",
                        _ => "referrals.completed",
                    },
                    async referral =>
                    {
                        var clock = await desk.ReferralClockAsync(stop);
                        referral.Answer(answer, desk.Signature, clock.ChaseOn(referral.Manner, desk.Today), words);
                        if (ReferralMoves.IsAnswer(answer))
                        {
                            await desk.AskToActAsync(referral, $"Next.{Code.Of(answer)}", desk.Signature, stop);
                        }
                    },
                    stop
                ),
            stop
        );
}
