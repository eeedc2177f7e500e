namespace Helpline.Domain.Cases;

public readonly record struct CaseNoteId(Guid Value) : IId<CaseNoteId>
{
    public static CaseNoteId From(Guid value) => new(value);

    public static CaseNoteId New() => new(Guid.CreateVersion7());
}
