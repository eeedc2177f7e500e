namespace Helpline.Domain.Duty;

public readonly record struct SummonsId(Guid Value) : IId<SummonsId>
{
    public static SummonsId From(Guid value) => new(value);

    public static SummonsId New() => new(Guid.CreateVersion7());
}
