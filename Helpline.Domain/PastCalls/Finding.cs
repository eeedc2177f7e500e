namespace Helpline.Domain.PastCalls;

/// <summary>One thing found in a row, and in which column; nothing where it is the row as a whole.</summary>
public sealed record Finding(PastCallFinding What, PastCallColumn? Where);
