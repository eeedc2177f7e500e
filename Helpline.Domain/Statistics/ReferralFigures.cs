using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using static Helpline.Domain.Statistics.FigureDefinition;

namespace Helpline.Domain.Statistics;

/// <summary>Where she was referred to, what became of it, and who was turned away.</summary>
internal static class ReferralFigures
{
    public static readonly IReadOnlyList<FigureDefinition> All =
    [
        Total("referrals", Counted.Referrals, FigureGroup.Referrals, month => month.Referrals.Count),
        Total("referrals_accepted", Counted.Referrals, FigureGroup.Referrals, month => month.Referrals.Count(r => r.WasAccepted)),
        OfReferrals("referral_by_kind", CallFigures.Closed<ReferralKind>(Dimension.ReferralKind), r => Spelling.Of(r.Kind)) with
        {
            Exchanged = true,
        },
        OfReferrals(
            "referral_result",
            CallFigures.Closed<ReferralResult>(Dimension.ReferralResult),
            r => r.Result is { } result ? Spelling.Of(result) : null
        ) with
        {
            Exchanged = true,
        },
        OfReferrals(
            "declined_because",
            CallFigures.Closed<DeclineReason>(Dimension.DeclineReason),
            r => r.DeclinedBecause is { } reason ? Spelling.Of(reason) : null
        ) with
        {
            Exchanged = true,
        },
        OfReferrals("referral_service", (Dimension.Service, []), r => r.To) with
        {
            Exchanged = true,
        },
        OfReferrals(
            "referral_days",
            (Dimension.WaitingDays, WaitingDays.All),
            r => r.DaysToResult is { } days ? WaitingDays.Of(days) : null
        ),
        Total(
            "referral_days_median",
            Counted.Days,
            FigureGroup.Referrals,
            month => Median.Of(month.Referrals.Where(r => r.DaysToResult is not null).Select(r => r.DaysToResult!.Value))
        ) with
        {
            InsideOnly = true,
        },
        Total(
            "unmet",
            Counted.Conversations,
            FigureGroup.Referrals,
            month => month.Conversations.Count(call => call.Outcome == CallOutcome.CouldNotHelp)
        ) with
        {
            Exchanged = true,
        },
        Rows(
            "unmet_because",
            Counted.Conversations,
            FigureGroup.Referrals,
            CallFigures.Closed<CouldNotHelpReason>(Dimension.CouldNotHelpReason),
            month => month.Conversations.Where(call => call.CouldNotHelp is not null).Select(call => Spelling.Of(call.CouldNotHelp!.Value))
        ),
    ];

    private static FigureDefinition OfReferrals(
        string key,
        (Dimension By, IReadOnlyList<string> All) dimension,
        Func<CountedReferral, string?> row
    ) => Rows(key, Counted.Referrals, FigureGroup.Referrals, dimension, month => month.Referrals.Select(row).OfType<string>());
}
