using Helpline.Domain.Refusals;

namespace Helpline.Domain.Statistics;

public static class StatisticsRefusals
{
    public static readonly Refusal MonthNotOver = new("Statistics.MonthNotOver");

    public static readonly Refusal AlreadyClosed = new("Statistics.AlreadyClosed");

    public static readonly Refusal RecipientMissing = new("Statistics.RecipientMissing");

    public static readonly Refusal ReasonMissing = new("Statistics.ReasonMissing");

    /// <summary>The month left the charity under the other rule: whoever holds both could compare them.</summary>
    public static readonly Refusal OtherRule = new("Statistics.OtherRule");
}
