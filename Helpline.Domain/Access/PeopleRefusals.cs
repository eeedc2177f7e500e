using Helpline.Domain.Refusals;

namespace Helpline.Domain.Access;

public static class PeopleRefusals
{
    public static readonly Refusal CeilingImpossible = new("People.CeilingImpossible");

    public static readonly Refusal CodeMissing = new("People.CodeMissing");

    public static readonly Refusal CodeTaken = new("People.CodeTaken");

    public static readonly Refusal EmailImpossible = new("People.EmailImpossible");

    public static readonly Refusal EmailTaken = new("People.EmailTaken");

    public static readonly Refusal LastDayMissing = new("People.LastDayMissing");

    public static readonly Refusal WhyMissing = new("People.WhyMissing");
}
