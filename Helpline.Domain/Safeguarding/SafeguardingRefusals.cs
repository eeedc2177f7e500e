using Helpline.Domain.Refusals;

namespace Helpline.Domain.Safeguarding;

public static class SafeguardingRefusals
{
    public static readonly Refusal AlreadyAcknowledged = new("Safeguarding.AlreadyAcknowledged");

    public static readonly Refusal AlreadyClosed = new("Safeguarding.AlreadyClosed");

    public static readonly Refusal AlreadyDecided = new("Safeguarding.AlreadyDecided");

    public static readonly Refusal CallOnTheLine = new("Safeguarding.CallOnTheLine");

    public static readonly Refusal ActionMissing = new("Safeguarding.ActionMissing");

    public static readonly Refusal DecisionMissing = new("Safeguarding.DecisionMissing");

    public static readonly Refusal NotAcknowledged = new("Safeguarding.NotAcknowledged");

    /// <summary>A case for this woman is for somebody else to open: what was decided is not told here.</summary>
    public static readonly Refusal AskTheLead = new("Safeguarding.AskTheLead");

    public static readonly Refusal NobodyNamed = new("Safeguarding.NobodyNamed");

    public static readonly Refusal NotHerOwn = new("Safeguarding.NotHerOwn");

    public static readonly Refusal PerpetratorTakenBack = new("Perpetrators.TakenBack");

    public static readonly Refusal PerpetratorTooLong = new("Perpetrators.TooLong");

    public static readonly Refusal PerpetratorUnknown = new("Perpetrators.Unknown");

    public static readonly Refusal ReasonMissing = new("Safeguarding.ReasonMissing");
}
