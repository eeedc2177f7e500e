namespace Helpline.Domain.Safeguarding;

public readonly record struct PerpetratorId(Guid Value) : IId<PerpetratorId>
{
    public static PerpetratorId From(Guid value) => new(value);

    public static PerpetratorId New() => new(Guid.CreateVersion7());
}
