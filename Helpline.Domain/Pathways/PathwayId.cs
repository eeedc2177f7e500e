namespace Helpline.Domain.Pathways;

public readonly record struct PathwayId(Guid Value) : IId<PathwayId>
{
    public static PathwayId From(Guid value) => new(value);

    public static PathwayId New() => new(Guid.CreateVersion7());
}
