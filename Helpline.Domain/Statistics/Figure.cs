namespace Helpline.Domain.Statistics;

/// <summary>One row of a figure. Only rows that were counted are there; the definition knows the ones of zero.</summary>
public sealed record FigureRow(string Row, decimal Count);

/// <summary>What was counted for one definition.</summary>
/// <param name="Key">The definition's.</param>
/// <param name="Version">Of the definition by which it was counted.</param>
/// <param name="Total">The number, where the figure is one number and there was something to count.</param>
/// <param name="Rows">The counted rows, where it has rows.</param>
public sealed record Figure(string Key, int Version, decimal? Total, IReadOnlyList<FigureRow> Rows)
{
    public decimal Of(string row) => Rows.FirstOrDefault(r => r.Row == row)?.Count ?? 0;
}
