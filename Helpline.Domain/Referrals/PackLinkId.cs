namespace Helpline.Domain.Referrals;

public readonly record struct PackLinkId(Guid Value) : IId<PackLinkId>
{
    public static PackLinkId From(Guid value) => new(value);

    public static PackLinkId New() => new(Guid.CreateVersion7());
}
