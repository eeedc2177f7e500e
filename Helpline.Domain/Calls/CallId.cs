namespace Helpline.Domain.Calls;

public readonly record struct CallId(Guid Value) : IId<CallId>
{
    public static CallId From(Guid value) => new(value);

    public static CallId New() => new(Guid.CreateVersion7());
}
