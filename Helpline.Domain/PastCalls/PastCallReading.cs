namespace Helpline.Domain.PastCalls;

/// <summary>A row, what was found in it, and the call that it is unless a fault keeps it out.</summary>
public sealed record ReadPastCall(PastCallRow Row, PastCall? Call, IReadOnlyList<Finding> Findings)
{
    public RowVerdict Verdict =>
        Call is null ? RowVerdict.Rejected
        : Findings.Count > 0 ? RowVerdict.AcceptedWithWarnings
        : RowVerdict.Accepted;
}

/// <summary>
/// The reading of one file of past calls, row by row in its order. It remembers the references that it has seen: one that occurs twice
/// is let in once.
/// </summary>
/// <param name="words">The codes kept as data.</param>
/// <param name="now">Nothing begins or ends after it.</param>
public sealed class PastCallReading(PastCallWords words, DateTimeOffset now)
{
    private readonly HashSet<string> references = new(StringComparer.OrdinalIgnoreCase);

    public ReadPastCall Read(PastCallRow row)
    {
        if (row.Damage is { } damage)
        {
            return new(row, null, [new(damage, null)]);
        }

        var fields = new PastCallFields(row);
        var call = new PastCallReader(fields, words, now).Read();
        if (call.Reference.Length > 0 && !references.Add(call.Reference))
        {
            fields.Find(PastCallFinding.ReferenceTwice, PastCallColumn.Reference);
        }

        return new(row, fields.Findings.Exists(finding => finding.What.IsFault()) ? null : call, fields.Findings);
    }
}
