using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Helpline.Web.Features.Statistics;

/// <summary>
/// A workbook written row by row, never held as a whole: numbers as numbers, texts as inline texts that no program takes for a formula, the
/// first row of each sheet bold and frozen.
/// </summary>
public sealed class Workbook : IDisposable
{
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint Wrapped = 2;
    private const uint Number = 3;

    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart book;
    private readonly List<(string Name, string Id)> sheets = [];

    public Workbook(Stream stream)
    {
        document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
    }

    /// <summary>Writes a sheet: its headings, then its rows. A cell is a number, a text or nothing.</summary>
    public void AddSheet(string name, IReadOnlyList<(string Heading, double Width)> columns, IEnumerable<object?[]> rows)
    {
        var part = book.AddNewPart<WorksheetPart>();
        sheets.Add((name, book.GetIdOfPart(part)));
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(Frozen()));
        writer.WriteElement(new Columns(columns.Select(Column)));
        writer.WriteStartElement(new SheetData());
        Write(writer, [.. columns.Select(column => column.Heading)], Bold);
        var count = 1;
        foreach (var row in rows)
        {
            Write(writer, row, Plain);
            count++;
        }

        writer.WriteEndElement();
        writer.WriteElement(
            new AutoFilter { Reference = $"A1:{(char)('A' + columns.Count - 1)}{count.ToString(CultureInfo.InvariantCulture)}" }
        );
        writer.WriteEndElement();
    }

    public void Dispose()
    {
        using (var writer = OpenXmlWriter.Create(book))
        {
            writer.WriteStartElement(new DocumentFormat.OpenXml.Spreadsheet.Workbook());
            writer.WriteElement(
                new Sheets(
                    sheets.Select(
                        (sheet, i) =>
                            new Sheet
                            {
                                Name = sheet.Name,
                                Id = sheet.Id,
                                SheetId = (uint)i + 1,
                            }
                    )
                )
            );
            writer.WriteEndElement();
        }

        document.Dispose();
    }

    private static SheetView Frozen() =>
        new(
            new Pane
            {
                VerticalSplit = 1,
                TopLeftCell = "A2",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            }
        )
        {
            WorkbookViewId = 0,
        };

    private static Column Column((string Heading, double Width) column, int place) =>
        new()
        {
            Min = (uint)place + 1,
            Max = (uint)place + 1,
            Width = column.Width,
            CustomWidth = true,
        };

    private static void Write(OpenXmlWriter writer, object?[] cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(
                cell switch
                {
                    decimal number => new Cell(new CellValue(number)) { DataType = CellValues.Number, StyleIndex = Number },
                    string text => new Cell(
                        new InlineString(new Text(CellText.OneLine(text)) { Space = SpaceProcessingModeValues.Preserve })
                    )
                    {
                        DataType = CellValues.InlineString,
                        StyleIndex = style == Bold ? Bold : Wrapped,
                    },
                    _ => new Cell(),
                }
            );
        }

        writer.WriteEndElement();
    }

    private static Stylesheet Styles() =>
        new(
            new Fonts(new Font(), new Font(new Bold())),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 })
            ),
            new Borders(new Border()),
            new CellFormats(
                new CellFormat(),
                new CellFormat { FontId = 1, ApplyFont = true },
                new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true },
                new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 0, ApplyAlignment = true }
            )
        );
}
