namespace Helpline.Domain.Statistics;

/// <summary>One number of a report: a figure's own, or one of its rows.</summary>
internal readonly record struct Cell(string Key, string? Row = null);

/// <summary>A number that is the sum of others, so that whoever sees all but one of them knows the last.</summary>
internal sealed record Sum(Cell Whole, IReadOnlyList<Cell> Parts)
{
    /// <summary>Its parts are all the rows of one figure.</summary>
    public bool IsTable { get; init; }
}
