namespace Helpline.Domain.Referrals;

public readonly record struct ReferralId(Guid Value) : IId<ReferralId>
{
    public static ReferralId From(Guid value) => new(value);

    public static ReferralId New() => new(Guid.CreateVersion7());
}
