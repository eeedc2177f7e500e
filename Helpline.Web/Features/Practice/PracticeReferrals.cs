using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Practice;

/// <summary>Live referrals for everybody who carries cases: one in each state, as far as one of hers is old enough for it.</summary>
internal sealed class PracticeReferrals(IReadOnlyList<PracticeRecipient> recipients, PracticeStaff staff, HelplineClock clock)
{
    private static readonly Story[] stories =
    [
        new(3, (_, _) => { }),
        new(3, (r, _) => r.Agree(2)),
        new(2, (r, other) => Sent(r, other, 1)),
        // Due to be chased.
        new(9, (r, other) => Sent(r, other, 8)),
        new(6, (r, other) => Sent(r, other, 4).Answer(ReferralAct.Acknowledged, 1)),
        new(9, (r, other) => Sent(r, other, 7).Answer(ReferralAct.Accepted, 2)),
        new(12, (r, other) => Sent(r, other, 9).Answer(ReferralAct.WaitingList, 1)),
        new(11, (r, other) => Sent(r, other, 9).Decline(DeclineReason.NoRecourseToPublicFunds, 4)),
        new(8, (r, other) => Sent(r, other, 6, byLink: true).DeclineOnTheirPage(DeclineReason.NoCapacity, 1)),
        new(15, Silent),
        new(9, (r, other) => Sent(r, other, 7).WithdrawConsent(2)),
        new(
            13,
            (r, other) =>
            {
                Sent(r, other, 11).Answer(ReferralAct.Accepted, 9);
                r.Answer(ReferralAct.Completed, 3);
            }
        ),
    ];

    private readonly ReferralClock working = new(DutyCalendar.Usual(clock.Zone));

    /// <summary>The referrals, and all that hangs on them, of these open cases.</summary>
    public IEnumerable<object> Of(IEnumerable<PracticeCarried> open)
    {
        foreach (var hers in open.GroupBy(one => one.Holder))
        {
            var second = staff.All.First(p => p.HasRole(Role.Coordinator) && p != hers.Key);
            foreach (var (i, story) in stories.Index())
            {
                var oldEnough = hers.Where(one => one.File.Allocated!.At < clock.Now.AddDays(-story.DaysAgo - 1)).ToList();
                if (oldEnough.Count > 0)
                {
                    var referral = new PracticeReferral(
                        oldEnough[i % oldEnough.Count],
                        recipients[i % recipients.Count],
                        clock,
                        working,
                        story.DaysAgo
                    );
                    story.Tell(referral, second);
                    foreach (var record in referral.Made)
                    {
                        yield return record;
                    }
                }
            }
        }
    }

    private static PracticeReferral Sent(PracticeReferral referral, Person second, int daysAgo, bool byLink = false)
    {
        referral.Agree(daysAgo + 1);
        referral.Send(daysAgo, second, byLink);
        return referral;
    }

    private static void Silent(PracticeReferral referral, Person second)
    {
        Sent(referral, second, 14);
        referral.Chase(10);
        referral.Chase(6);
        referral.EndInSilence(1);
    }

    private sealed record Story(int DaysAgo, Action<PracticeReferral, Person> Tell);
}
