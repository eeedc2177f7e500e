using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Identity;

namespace Helpline.Web.Features.Disclosure;

/// <summary>The other side accepts or declines on its page, once, without an account. Telling her becomes a follow-up by itself.</summary>
public sealed class AnswerHandover(FrontDesk frontDesk)
{
    private const int LongestWords = 1000;

    /// <param name="token">Of the link by which the pack was opened.</param>
    /// <param name="accepts">Yes or no.</param>
    /// <param name="reason">Why not.</param>
    /// <param name="words">What they add.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(string? token, bool accepts, DeclineReason? reason, string words, CancellationToken stop = default) =>
        frontDesk
            .ForTheHouse(Role.Administrator)
            .WorkAsync(
                May.AnswerForPartners,
                async desk =>
                {
                    var link = LinkToken.HashOf(token) is { } hash ? await desk.LinkOfPartnerAsync(hash, stop) : null;
                    Refusal.ThrowIfAny(link is null ? ReferralRefusals.LinkOver : null);
                    var referral = await desk.ReferralOfPartnerAsync(link!, stop);
                    var act = accepts ? ReferralAct.Accepted : ReferralAct.Declined;
                    Refusal.ThrowIfAny(referral.Obstacle(act) is null ? null : ReferralRefusals.LinkOver);
                    desk.Expect(link!, desk.VersionOf(link!));
                    desk.Expect(referral, desk.VersionOf(referral));
                    var said = words.Length > LongestWords ? words[..LongestWords] : words;
                    if (accepts)
                    {
                        referral.Answer(act, desk.Signature, null, said, byPartner: true);
                    }
                    else
                    {
                        referral.Decline(reason, "", desk.Signature, said, byPartner: true);
                    }

                    link!.Answer(desk.Now);
                    await desk.EndChasesAsync(referral, stop);
                    await desk.AskToActAsync(referral, accepts ? "Next.accepted" : "Next.declined", desk.Signature, stop);
                    desk.Note(accepts ? "handover.accepted" : "handover.declined", referral.Id.Value);
                },
                stop
            );
}
