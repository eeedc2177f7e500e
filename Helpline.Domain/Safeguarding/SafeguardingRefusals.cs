using Helpline.Domain.Refusals;

namespace Helpline.Domain.Safeguarding;

public static class SafeguardingRefusals
{
    public static readonly Refusal AlreadyAcknowledged = new("Safeguarding.AlreadyAcknowledged");

    public static readonly Refusal AlreadyClosed = new("Safeguarding.AlreadyClosed");

    public static readonly Refusal AlreadyDecided = new("Safeguarding.AlreadyDecided");
    public static readonly Refusal ActionMissing = new("Safeguarding.ActionMissing");

    public static readonly Refusal DecisionMissing = new("Safeguarding.DecisionMissing");

    public static readonly Refusal NotAcknowledged = new("Safeguarding.NotAcknowledged");

    public static readonly Refusal NotHerOwn = new("Safeguarding.NotHerOwn");

    public static readonly Refusal ReasonMissing = new("Safeguarding.ReasonMissing");
}
