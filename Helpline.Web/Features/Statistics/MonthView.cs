using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month beside the month before and the same month of the year before, all shown under the same rule.</summary>
public sealed class MonthView(MonthReport report, DisclosureRule? rule)
{
    public MonthReport Report { get; } = report;

    public DisclosureRule? Rule { get; } = rule;

    public ShownFigures Now { get; } = new(report.Figures, rule);

    public ShownFigures Before { get; } = new(report.Before, rule);

    public ShownFigures YearBefore { get; } = new(report.YearBefore, rule);

    public bool IsExact => Rule is null;

    /// <summary>The figures of a chapter. Weekdays and hours have a picture of their own where nothing of it is hidden.</summary>
    public IEnumerable<FigureDefinition> In(FigureGroup group) =>
        Now.Definitions.Where(definition => definition.Group == group && !(IsExact && definition.By == Dimension.WeekdayHour));

    /// <summary>The rows to show: of the hours of a week only those in which somebody called.</summary>
    public IReadOnlyList<string> RowsOf(FigureDefinition definition) =>
        definition.By == Dimension.WeekdayHour
            ? [.. definition.AllRows.Where(row => Now.Of(definition.Key, row).Number != 0)]
            : Now.RowsOf(definition, Before, YearBefore);

    /// <summary>How much more or less than before, as a share of it; nothing where either is hidden or there was nothing.</summary>
    public static decimal? Change(PublishedValue now, PublishedValue before) =>
        now.Number is { } n && before.Number is > 0 and { } b ? (n - b) / b : null;
}
