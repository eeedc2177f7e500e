namespace Helpline.Domain.Referrals;

public readonly record struct ReferralStepId(Guid Value) : IId<ReferralStepId>
{
    public static ReferralStepId From(Guid value) => new(value);

    public static ReferralStepId New() => new(Guid.CreateVersion7());
}
