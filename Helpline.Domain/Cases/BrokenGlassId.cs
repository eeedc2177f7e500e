namespace Helpline.Domain.Cases;

public readonly record struct BrokenGlassId(Guid Value) : IId<BrokenGlassId>
{
    public static BrokenGlassId From(Guid value) => new(value);

    public static BrokenGlassId New() => new(Guid.CreateVersion7());
}
