namespace Helpline.Domain.Statistics;

public readonly record struct FigureExportId(Guid Value) : IId<FigureExportId>
{
    public static FigureExportId From(Guid value) => new(value);

    public static FigureExportId New() => new(Guid.CreateVersion7());
}
