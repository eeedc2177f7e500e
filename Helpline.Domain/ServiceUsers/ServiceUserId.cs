namespace Helpline.Domain.ServiceUsers;

public readonly record struct ServiceUserId(Guid Value) : IId<ServiceUserId>
{
    public static ServiceUserId From(Guid value) => new(value);

    public static ServiceUserId New() => new(Guid.CreateVersion7());
}
