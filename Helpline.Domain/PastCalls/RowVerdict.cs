namespace Helpline.Domain.PastCalls;

/// <summary>What becomes of a row.</summary>
public enum RowVerdict
{
    Accepted,
    AcceptedWithWarnings,
    Rejected,
}
