using System.Globalization;
using CsvHelper;
using Helpline.Domain;
using Helpline.Domain.PastCalls;
using Helpline.Web.Features.Statistics;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.PastCalls;

/// <summary>What became of each row of a file, as a table: one line for each finding, and one for each row of which there is nothing to say.</summary>
public sealed class ReportCsv(IStringLocalizer<PastCallText> text)
{
    public byte[] Write(ImportReport report)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvWriter.Create(stream, CsvWriterOptions.Default with { WriteByteOrderMark = true }, leaveOpen: true))
        {
            writer.WriteRecord(["line", "reference", "verdict", "column", "finding", "what"]);
            foreach (var row in report.Rows)
            {
                Write(writer, row);
            }
        }

        return stream.ToArray();
    }

    public string VerdictOf(ReportedRow row) =>
        row is { IsThereAlready: true, Verdict: not RowVerdict.Rejected } ? text["ThereAlready"] : text[$"Verdict.{Code.Of(row.Verdict)}"];

    public string SentenceOf(Finding finding) => text[$"Finding.{Code.Of(finding.What)}"];

    private void Write(CsvWriter writer, ReportedRow row)
    {
        foreach (var finding in row.Findings.Cast<Finding?>().DefaultIfEmpty())
        {
            writer.WriteRecord([
                row.Line.ToString(CultureInfo.InvariantCulture),
                CellText.Harmless(row.Reference),
                VerdictOf(row),
                finding?.Where is { } column ? PastCallHeading.Of(column) : "",
                finding is null ? "" : Code.Of(finding.What),
                finding is null ? "" : SentenceOf(finding),
            ]);
        }
    }
}
