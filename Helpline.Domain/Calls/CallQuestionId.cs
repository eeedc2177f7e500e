namespace Helpline.Domain.Calls;

public readonly record struct CallQuestionId(Guid Value) : IId<CallQuestionId>
{
    public static CallQuestionId From(Guid value) => new(value);

    public static CallQuestionId New() => new(Guid.CreateVersion7());
}
