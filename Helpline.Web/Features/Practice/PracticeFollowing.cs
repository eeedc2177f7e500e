using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Web.Features.Practice;

/// <summary>What follows from an invented call: concerns that were answered, or not yet; callbacks; referrals and what became of them.</summary>
internal sealed class PracticeFollowing(PracticeStaff staff, ConcernClock clock, DateTimeOffset now)
{
    private static readonly string[] Inside =
    [
        "VAWG casework",
        "Immigration advice",
        "Employment rights",
        "Welfare and housing advice",
        "Counselling and psychotherapy",
        "Sin Fronteras",
        "English classes",
    ];

    private static readonly string[] Outside =
    [
        "Women’s refuge",
        "Law centre",
        "Food bank",
        "Local authority housing",
        "Community health clinic",
        "Trade union",
    ];

    public IEnumerable<object> Of(Call call, Random random, Signature logged)
    {
        foreach (var flag in call.Flags)
        {
            yield return ConcernOf(call, flag, random, logged);
        }

        if (call.Outcome == CallOutcome.CallbackBooked)
        {
            yield return CallbackOf(call, random, logged);
        }

        if (call.Outcome is CallOutcome.ReferredInside or CallOutcome.ReferredOutside)
        {
            yield return ReferralOf(call, random);
        }
    }

    private Concern ConcernOf(Call call, FlagKind flag, Random random, Signature logged)
    {
        var concern = Concern.Raise(call, flag, clock.DueAt(flag, logged.At), logged);
        var allowed = concern.DueAt - logged.At;
        var answered = logged.At + allowed * (random.Chance(0.88) ? 0.1 + (0.7 * random.NextDouble()) : 1.3);
        var by = staff.CoordinatorOf(call.Team ?? Team.Helpline);
        if (answered >= now)
        {
            return concern;
        }

        concern.Acknowledge(new(by.Id, answered));
        var acted = answered + TimeSpan.FromHours(1 + random.Next(20));
        if (acted < now)
        {
            concern.Act(PracticeNotes.Pick(random, "action", call.Language ?? "en"), new(by.Id, acted));
        }

        var decided = acted + TimeSpan.FromDays(1 + random.Next(12));
        if (decided < now && random.Chance(0.97))
        {
            concern.Decide(
                random.Pick(Enum.GetValues<ConcernDecision>()),
                PracticeNotes.Pick(random, "reason", call.Language ?? "en"),
                new(by.Id, decided)
            );
            var signed = decided + TimeSpan.FromHours(3 + random.Next(40));
            if (signed < now)
            {
                concern.SignOff(new(random.Pick(staff.Leads).Id, signed));
            }
        }

        return concern;
    }

    private FollowUp CallbackOf(Call call, Random random, Signature logged)
    {
        var due = logged.At.Date.AddDays(1 + random.Next(4)).AddHours(10 + random.Next(7));
        var callback = FollowUp.OnCall(call, FollowUpKind.Callback, new DateTimeOffset(due, TimeSpan.Zero), "", logged);
        if (due < now.Date || (due < now && random.Chance(0.5)))
        {
            callback.Finish(
                random.Chance(0.8) ? FollowUpResult.Reached : FollowUpResult.NotReached,
                new(logged.By, new(due, TimeSpan.Zero))
            );
        }

        return callback;
    }

    private Referral ReferralOf(Call call, Random random)
    {
        var inside = call.Outcome == CallOutcome.ReferredInside;
        var referral = Referral.From(call, random.Pick(inside ? Inside : Outside), inside ? ReferralKind.Inside : ReferralKind.Outside);
        var days = 1 + random.Next(28);
        if (referral.MadeAt.AddDays(days) < now)
        {
            var result = random.Pick<ReferralResult>([
                ReferralResult.Accepted,
                ReferralResult.Completed,
                .. Enum.GetValues<ReferralResult>(),
            ]);
            referral.Conclude(result, result == ReferralResult.Declined ? random.Pick(Enum.GetValues<DeclineReason>()) : null, days);
        }

        return referral;
    }
}
