using Helpline.Domain.PastCalls;
using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.PastCalls;

/// <summary>One row of the file and what becomes of it.</summary>
/// <param name="Line">Of the file, on which it begins.</param>
/// <param name="Reference">As it stands in the file.</param>
/// <param name="Verdict">Accepted or not.</param>
/// <param name="IsThereAlready">A call with this reference was brought in before: it is not brought in again.</param>
/// <param name="Findings">Everything that is to be said of it.</param>
/// <param name="Month">In which the call began, where it is one.</param>
public sealed record ReportedRow(
    int Line,
    string Reference,
    RowVerdict Verdict,
    bool IsThereAlready,
    IReadOnlyList<Finding> Findings,
    Month? Month
);

/// <summary>What an import does, or did, with each row of a file.</summary>
public sealed record ImportReport(string FileName, DateTimeOffset ReadAt, IReadOnlyList<ReportedRow> Rows)
{
    /// <summary>Those that are brought in: accepted and not there already.</summary>
    public int ToBringIn => Rows.Count(row => row.Verdict != RowVerdict.Rejected && !row.IsThereAlready);

    public int WithWarnings => Rows.Count(row => row.Verdict == RowVerdict.AcceptedWithWarnings && !row.IsThereAlready);

    public int ThereAlready => Rows.Count(row => row.Verdict != RowVerdict.Rejected && row.IsThereAlready);

    public int Rejected => Rows.Count(row => row.Verdict == RowVerdict.Rejected);

    /// <summary>The last in which a call of the file began.</summary>
    public Month? LastMonth => Rows.Max(row => row.Month);

    public IEnumerable<ReportedRow> WithFindings => Rows.Where(row => row.Findings.Count > 0);
}

/// <summary>How far an import has come.</summary>
public sealed record ImportProgress(int Done, int Total);
