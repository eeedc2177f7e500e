using static Helpline.Domain.Statistics.FigureDefinition;

namespace Helpline.Domain.Statistics;

/// <summary>Cases opened and closed.</summary>
internal static class CaseFigures
{
    public static readonly IReadOnlyList<FigureDefinition> All =
    [
        Total("cases_opened", Counted.Cases, FigureGroup.Cases, month => month.Cases.Count(file => file.Opened)),
        Total("cases_closed", Counted.Cases, FigureGroup.Cases, month => month.Cases.Count(file => file.Closed)),
        Total(
            "case_days_median",
            Counted.Days,
            FigureGroup.Cases,
            month => Median.Of(month.Cases.Where(file => file.DaysOpen is not null).Select(file => file.DaysOpen!.Value))
        ) with
        {
            InsideOnly = true,
        },
    ];
}
