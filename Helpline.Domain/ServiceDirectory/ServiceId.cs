namespace Helpline.Domain.ServiceDirectory;

public readonly record struct ServiceId(Guid Value) : IId<ServiceId>
{
    public static ServiceId From(Guid value) => new(value);

    public static ServiceId New() => new(Guid.CreateVersion7());
}
