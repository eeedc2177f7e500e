using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month as its page shows it.</summary>
/// <param name="Figures">As reported where the month is closed, as counted now where it is not.</param>
/// <param name="Counted">As counted now.</param>
/// <param name="ClosedAt">When its figures were reported.</param>
/// <param name="Before">The month before.</param>
/// <param name="YearBefore">The same month of the year before.</param>
/// <param name="Needs">The names of needs by their code, in the reader's language.</param>
/// <param name="IsWhole">All calls, not only those of her teams.</param>
/// <param name="MayExport">Whether she may take figures along, close the month and bring calls in.</param>
/// <param name="IsOver">Whether the month is over, so that it can be closed.</param>
public sealed record MonthReport(
    MonthFigures Figures,
    MonthFigures Counted,
    DateTimeOffset? ClosedAt,
    MonthFigures Before,
    MonthFigures YearBefore,
    IReadOnlyDictionary<string, string> Needs,
    bool IsWhole,
    bool MayExport,
    bool IsOver
)
{
    public Month Month => Figures.Month;

    public bool IsClosed => ClosedAt is not null;

    /// <summary>The numbers that would be others if the month were counted today.</summary>
    public IEnumerable<(string Key, string? Row)> Adjustments() =>
        from definition in FigureDefinitions.All
        where Figures.Has(definition.Key)
        from row in definition.By == Dimension.None ? [null] : RowsOf(definition.Key)
        where Figures.Value(definition.Key, row) != Counted.Value(definition.Key, row)
        select (definition.Key, row);

    private IEnumerable<string?> RowsOf(string key) => Figures[key].Rows.Concat(Counted[key].Rows).Select(row => row.Row).Distinct();
}
