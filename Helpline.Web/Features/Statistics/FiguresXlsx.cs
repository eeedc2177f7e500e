using System.Globalization;
using Helpline.Domain.Statistics;
using Helpline.Web.Kit;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month's figures as a workbook: the figures, their definitions, and notes on what they are, by which rule, for whom.</summary>
public sealed class FiguresXlsx(FigureWords words, IStringLocalizer<StatisticsText> text)
{
    public byte[] Write(MonthSheet sheet)
    {
        using var stream = new MemoryStream();
        using (var book = new Workbook(stream))
        {
            book.AddSheet(text["Sheet.figures"], FigureColumns(sheet), Figures(sheet));
            book.AddSheet(text["Sheet.definitions"], DefinitionColumns(), Definitions(sheet));
            book.AddSheet(text["Sheet.notes"], [(text["Sheet.notes"], 24), ("", 100)], Notes(sheet));
        }

        return stream.ToArray();
    }

    private List<(string, double)> FigureColumns(MonthSheet sheet) =>
        [
            (text["Notes.month"], 10),
            (text["Chapter"], 22),
            (text["Figure"], 30),
            (text["Counts"], 14),
            (text["Row"], 34),
            (Format.Month(sheet.Order.Month.FirstDay), 14),
            (text["Code"], 30),
        ];

    private IEnumerable<object?[]> Figures(MonthSheet sheet) =>
        from definition in sheet.Figures.Definitions
        from row in sheet.Figures.LinesOf(definition)
        let value = sheet.Figures.Of(definition.Key, row)
        select new object?[]
        {
            sheet.Order.Month.ToString(),
            words.GroupOf(definition.Group),
            words.NameOf(definition),
            words.CountsOf(definition),
            row is null ? null : words.RowOf(definition.By, row, sheet.Needs),
            value.Number is { } number ? number : value.Mark,
            row is null ? definition.Key : $"{definition.Key}/{row}",
        };

    private List<(string, double)> DefinitionColumns() =>
        [(text["Code"], 30), (text["Figure"], 30), (text["Counts"], 14), (text["Meaning"], 90), (text["Version", ""].Value.Trim(), 10)];

    private IEnumerable<object?[]> Definitions(MonthSheet sheet) =>
        sheet.Figures.Definitions.Select(definition =>
            new object?[]
            {
                definition.Key,
                words.NameOf(definition),
                words.CountsOf(definition),
                words.MeaningOf(definition),
                (decimal)definition.Version,
            }
        );

    private IEnumerable<object?[]> Notes(MonthSheet sheet)
    {
        var rule = sheet.Order.Rule?.Code ?? FigureExport.Exact;
        yield return [text["Notes.month"].Value, Format.Month(sheet.Order.Month.FirstDay)];
        yield return [text["Notes.filter"].Value, text["Notes.filterAll"].Value];
        yield return [text["Notes.rule"].Value, text[$"Rule.{rule}"].Value];
        yield return [text["Notes.marks"].Value, text["Marks"].Value];
        yield return
        [
            text["Notes.state"].Value,
            sheet.Closed is { } closed ? text["Notes.stateClosed", Format.Day(closed)].Value : text["Notes.stateOpen"].Value,
        ];
        yield return [text["Notes.recipient"].Value, sheet.Order.Recipient];
        yield return [text["Notes.made"].Value, sheet.MadeAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)];
        yield return [null, text["Notes.nobody"].Value];
    }
}
