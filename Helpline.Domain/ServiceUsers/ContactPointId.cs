namespace Helpline.Domain.ServiceUsers;

public readonly record struct ContactPointId(Guid Value) : IId<ContactPointId>
{
    public static ContactPointId From(Guid value) => new(value);

    public static ContactPointId New() => new(Guid.CreateVersion7());
}
