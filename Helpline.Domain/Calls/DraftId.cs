namespace Helpline.Domain.Calls;

public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public static DraftId New() => new(Guid.CreateVersion7());
}
