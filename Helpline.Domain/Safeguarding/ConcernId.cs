namespace Helpline.Domain.Safeguarding;

public readonly record struct ConcernId(Guid Value) : IId<ConcernId>
{
    public static ConcernId From(Guid value) => new(value);

    public static ConcernId New() => new(Guid.CreateVersion7());
}
