namespace Helpline.Domain.Safeguarding;

public readonly record struct ConflictOfInterestId(Guid Value) : IId<ConflictOfInterestId>
{
    public static ConflictOfInterestId From(Guid value) => new(value);

    public static ConflictOfInterestId New() => new(Guid.CreateVersion7());
}
