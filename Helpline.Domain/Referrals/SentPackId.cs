namespace Helpline.Domain.Referrals;

public readonly record struct SentPackId(Guid Value) : IId<SentPackId>
{
    public static SentPackId From(Guid value) => new(value);

    public static SentPackId New() => new(Guid.CreateVersion7());
}
