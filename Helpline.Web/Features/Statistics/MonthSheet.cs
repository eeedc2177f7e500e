using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>Everything that a file of a month's figures is written from.</summary>
/// <param name="Exact">The figures, before any rule.</param>
/// <param name="Closed">When they were reported, where the month is closed.</param>
/// <param name="Needs">The names of needs.</param>
/// <param name="Order">What was asked for.</param>
/// <param name="MadeAt">When the file is made, by the helpline's clock.</param>
public sealed record MonthSheet(
    MonthFigures Exact,
    DateOnly? Closed,
    IReadOnlyDictionary<string, string> Needs,
    ExportOrder Order,
    DateTime MadeAt
)
{
    public ShownFigures Figures { get; } = new(Exact, Order.Rule);
}
