using System.Text;
using CsvHelper;
using Helpline.Domain.PastCalls;
using Helpline.Domain.Refusals;

namespace Helpline.Web.Features.PastCalls;

/// <summary>
/// A file of past calls as a spreadsheet writes it: UTF-8 with or without its mark, separated by commas, semicolons or tabs. It can be
/// opened as often as needed, and is read row by row.
/// </summary>
/// <param name="Name">Without its folder.</param>
/// <param name="Open">A new stream at its beginning.</param>
public sealed record PastCallFile(string Name, Func<Stream> Open)
{
    /// <summary>A helpline's twenty years, and no more than a server can hold in memory.</summary>
    public const int MostMegabytes = 100;

    private static readonly char[] Separators = [',', ';', '\t'];

    public static PastCallFile At(string path) => new(Path.GetFileName(path), () => File.OpenRead(path));

    /// <summary>Refused when it is no such file at all; a row that cannot be read says so itself.</summary>
    public IEnumerable<PastCallRow> Rows()
    {
        using var stream = Open();
        var damaged = false;
        var options = CsvReaderOptions.Default with
        {
            Separator = FindSeparator(),
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => damaged |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        };
        using var reader = CsvReader.Create(stream, options, leaveOpen: true);
        reader.ReadHeader();
        var heading = new PastCallHeading([.. reader.Headers]);
        while (reader.Read())
        {
            if (!IsBlank(reader))
            {
                yield return Row(reader, heading, damaged);
            }
        }
    }

    private static bool IsBlank(CsvReader reader) => Enumerable.Range(0, reader.FieldCount).All(reader.IsEmpty);

    private static PastCallRow Row(CsvReader reader, PastCallHeading heading, bool damaged) =>
        new(
            (int)reader.LineNumber,
            heading.Arrange(place => place < reader.FieldCount ? reader.GetString(place) : ""),
            damaged ? PastCallFinding.QuoteNotClosed
                : reader.FieldCount != heading.Width ? PastCallFinding.WrongNumberOfFields
                : null
        );

    /// <summary>By the heading alone: inside the rows lists are separated by semicolons too.</summary>
    private char FindSeparator()
    {
        using var reader = new StreamReader(Open(), Encoding.UTF8);
        var heading = reader.ReadLine();
        Refusal.ThrowIfAny(
            string.IsNullOrWhiteSpace(heading) ? PastCallRefusals.FileEmpty
            : heading.StartsWith("PK", StringComparison.Ordinal) || heading.Contains('\0', StringComparison.Ordinal)
                ? PastCallRefusals.FileNotText
            : null
        );
        return Separators.MaxBy(separator => heading!.Count(c => c == separator));
    }
}
