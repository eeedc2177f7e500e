namespace Helpline.Domain.FollowUps;

public readonly record struct FollowUpId(Guid Value) : IId<FollowUpId>
{
    public static FollowUpId From(Guid value) => new(value);

    public static FollowUpId New() => new(Guid.CreateVersion7());
}
