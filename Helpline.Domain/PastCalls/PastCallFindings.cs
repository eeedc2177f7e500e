namespace Helpline.Domain.PastCalls;

/// <summary>Which findings keep a row out.</summary>
public static class PastCallFindings
{
    public static bool IsFault(this PastCallFinding finding) => finding < PastCallFinding.TimeOccursTwice;
}
