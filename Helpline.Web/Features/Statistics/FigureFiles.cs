using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Helpline.Domain;
using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month's figures in whichever form was asked for.</summary>
public sealed class FigureFiles(FiguresXlsx workbook, FiguresCsv table)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        // The file is no web page: words stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Nothing for a report that is printed from the page.</summary>
    public ExportedFile? Make(MonthSheet sheet) =>
        sheet.Order.Format switch
        {
            ExportFormat.Xlsx => File(sheet, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook.Write(sheet)),
            ExportFormat.Csv => File(sheet, "text/csv; charset=utf-8", table.Write(sheet)),
            ExportFormat.Json => File(sheet, "application/json", Encoding.UTF8.GetBytes(Json(sheet))),
            ExportFormat.Print => null,
        };

    private static string Json(MonthSheet sheet) =>
        (sheet.Order.Rule is { } rule ? FiguresJson.Of(PublishedFigures.Of(sheet.Exact, rule)) : FiguresJson.Of(sheet.Exact)).ToJsonString(
            Readable
        );

    private static ExportedFile File(MonthSheet sheet, string type, byte[] content) =>
        new($"helpline-{sheet.Order.Month}-{sheet.Order.Rule?.Code ?? FigureExport.Exact}.{Code.Of(sheet.Order.Format)}", type, content);
}
