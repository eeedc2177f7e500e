using Helpline.Domain.Refusals;

namespace Helpline.Domain.Statistics;

/// <summary>A month whose figures were reported: they are kept as they were, whatever is amended later.</summary>
public sealed class ClosedMonth
{
    private ClosedMonth() { }

    /// <summary>2025-03.</summary>
    public string Month { get; private init; } = "";

    public Signature Closed { get; private init; } = null!;

    /// <summary>The versions of the definitions by which it was counted.</summary>
    public string Edition { get; private init; } = "";

    /// <summary>The figures, as <see cref="KeptFigures"/> writes them.</summary>
    public string Figures { get; private init; } = "";

    /// <summary>Why a month cannot be closed now, or null when it can.</summary>
    public static Refusal? ObstacleToClosing(Month month, DateTime localNow, bool isClosed) =>
        isClosed ? StatisticsRefusals.AlreadyClosed
        : localNow < month.Ends ? StatisticsRefusals.MonthNotOver
        : null;

    public static ClosedMonth Close(MonthFigures figures, DateTime localNow, bool isClosed, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToClosing(figures.Month, localNow, isClosed));
        return new()
        {
            Month = figures.Month.ToString(),
            Closed = signature.Kept(),
            Edition = FigureDefinitions.Edition,
            Figures = KeptFigures.Write(figures),
        };
    }
}
