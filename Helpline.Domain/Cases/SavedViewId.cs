namespace Helpline.Domain.Cases;

public readonly record struct SavedViewId(Guid Value) : IId<SavedViewId>
{
    public static SavedViewId From(Guid value) => new(value);

    public static SavedViewId New() => new(Guid.CreateVersion7());
}
