using System.Globalization;
using CsvHelper;
using Helpline.Domain;
using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>
/// A month's figures as a tidy table: one number a line, with its codes and its words. UTF-8 with its mark, so that a spreadsheet reads the
/// accents; a text that a spreadsheet would run as a formula gets an apostrophe before it.
/// </summary>
public sealed class FiguresCsv(FigureWords words)
{
    private static readonly string[] Headings =
    [
        "month",
        "rule",
        "key",
        "version",
        "figure",
        "counts",
        "row",
        "row_name",
        "value",
        "mark",
        "meaning",
    ];

    public byte[] Write(MonthSheet sheet)
    {
        using var stream = new MemoryStream();
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true };
        using (var writer = CsvWriter.Create(stream, options, leaveOpen: true))
        {
            writer.WriteRecord(Headings);
            foreach (var definition in sheet.Figures.Definitions)
            {
                Write(writer, sheet, definition);
            }
        }

        return stream.ToArray();
    }

    private void Write(CsvWriter writer, MonthSheet sheet, FigureDefinition definition)
    {
        foreach (var row in sheet.Figures.LinesOf(definition))
        {
            var value = sheet.Figures.Of(definition.Key, row);
            string[] fields =
            [
                sheet.Order.Month.ToString(),
                sheet.Order.Rule?.Code ?? FigureExport.Exact,
                definition.Key,
                definition.Version.ToString(CultureInfo.InvariantCulture),
                words.NameOf(definition),
                Code.Of(definition.Counts),
                row ?? "",
                row is null ? "" : words.RowOf(definition.By, row, sheet.Needs),
            ];
            foreach (var field in fields)
            {
                writer.WriteField(CellText.Harmless(field));
            }

            WriteNumber(writer, value);
            writer.WriteField(value.Mark);
            writer.WriteField(words.MeaningOf(definition));
            writer.EndRecord();
        }
    }

    private static void WriteNumber(CsvWriter writer, PublishedValue value)
    {
        if (value.Number is { } number)
        {
            writer.WriteField(number, "0.###");
        }
        else
        {
            writer.WriteField("");
        }
    }
}
