namespace Helpline.Domain.Statistics;

/// <summary>In what form figures are taken along.</summary>
public enum ExportFormat
{
    Xlsx,
    Csv,
    Json,

    /// <summary>A report to be printed, with charts.</summary>
    Print,
}
