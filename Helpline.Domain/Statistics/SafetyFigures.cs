using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using static Helpline.Domain.Statistics.FigureDefinition;

namespace Helpline.Domain.Statistics;

/// <summary>Danger and what was done about it; what she met at the police, at work and elsewhere.</summary>
internal static class SafetyFigures
{
    // A flag is spelled with its hyphens in files: it is a code there, like a need.
    private static readonly IReadOnlyList<string> FlagCodes = [.. Enum.GetValues<FlagKind>().Select(Code.Of)];

    private static readonly (Dimension By, IReadOnlyList<string> All) Urgencies = CallFigures.Closed<Urgency>(Dimension.Urgency);

    public static readonly IReadOnlyList<FigureDefinition> All = [.. Safety(), .. Evidence()];

    private static IEnumerable<FigureDefinition> Safety() =>
        [
            Rows(
                "flag",
                Counted.Conversations,
                FigureGroup.Safety,
                (Dimension.Flag, FlagCodes),
                m => m.Conversations.SelectMany(c => c.Flags.Distinct()).Select(Code.Of)
            ) with
            {
                Exchanged = true,
            },
            Total("flagged", Counted.Conversations, FigureGroup.Safety, m => m.Conversations.Count(c => c.Flags.Count > 0)),
            Total("emergency", Counted.Conversations, FigureGroup.Safety, m => m.Conversations.Count(c => c.EmergencyServices)) with
            {
                Exchanged = true,
            },
            Rows("concerns", Counted.Concerns, FigureGroup.Safety, Urgencies, m => m.Concerns.Select(c => Spelling.Of(c.Urgency))),
            Rows("concerns_in_time", Counted.Concerns, FigureGroup.Safety, Urgencies, m => Answered(m, inTime: true)),
            Rows("concerns_late", Counted.Concerns, FigureGroup.Safety, Urgencies, m => Answered(m, inTime: false)),
        ];

    private static IEnumerable<FigureDefinition> Evidence() =>
        [
            OfEvidence("threatened", CallFigures.Closed<Answer>(Dimension.Answer), c => Named(c.ThreatenedWithDeportation)) with
            {
                Exchanged = true,
            },
            OfEvidence("police", CallFigures.Closed<PoliceReport>(Dimension.PoliceReport), c => Named(c.ReportedToPolice)) with
            {
                Exchanged = true,
            },
            OfEvidence(
                "police_why",
                CallFigures.Closed<NotReportedReason>(Dimension.NotReportedReason),
                c => c.NotReportedBecause.Distinct().Select(Spelling.Of)
            ) with
            {
                Exchanged = true,
            },
            OfEvidence("relative_interpreted", CallFigures.Closed<Answer>(Dimension.Answer), c => [Spelling.Of(c.RelativeInterpreted)]),
            OfEvidence(
                "status_used_by",
                CallFigures.Closed<StatusUsedBy>(Dimension.StatusUsedBy),
                c => c.StatusUsedBy.Distinct().Select(Spelling.Of)
            ),
        ];

    private static FigureDefinition OfEvidence(
        string key,
        (Dimension By, IReadOnlyList<string> All) dimension,
        Func<CountedCall, IEnumerable<string>> rows
    ) => Rows(key, Counted.Conversations, FigureGroup.Evidence, dimension, month => month.Conversations.SelectMany(rows));

    private static IEnumerable<string> Named<T>(T? member)
        where T : struct, Enum => member is { } known ? [Spelling.Of(known)] : [];

    private static IEnumerable<string> Answered(MonthRecords month, bool inTime) =>
        month.Concerns.Where(concern => concern.InTime == inTime).Select(concern => Spelling.Of(concern.Urgency));
}
