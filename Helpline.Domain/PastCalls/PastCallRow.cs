namespace Helpline.Domain.PastCalls;

/// <summary>A row of a file of past calls as it was read: words only, nothing understood yet.</summary>
/// <param name="Number">The line of the file on which it begins; the heading is on line 1.</param>
/// <param name="Fields">One for each <see cref="PastCallColumn"/>, in its order; empty where the file has no such column.</param>
/// <param name="Damage">What kept it from being read as a row, if anything did.</param>
public sealed record PastCallRow(int Number, IReadOnlyList<string> Fields, PastCallFinding? Damage = null)
{
    /// <summary>Without the spaces around it. Notes are the exception: every character of theirs is kept.</summary>
    public string this[PastCallColumn column] => column == PastCallColumn.Notes ? Fields[(int)column] : Fields[(int)column].Trim();

    public IEnumerable<string> List(PastCallColumn column) =>
        this[column].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
