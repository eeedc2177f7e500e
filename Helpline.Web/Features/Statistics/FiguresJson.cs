using System.Text.Json.Nodes;
using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>
/// A month's figures as the file that other programs read: one object, a number for a figure without rows, an object of its counted rows
/// for the others. Published, a hidden number is its mark, and a figure that is withheld is that mark alone.
/// </summary>
public static class FiguresJson
{
    public static JsonObject Of(MonthFigures figures) =>
        new(Exchanged().Where(d => figures.Has(d.Key)).Select(d => KeyValuePair.Create(d.Key, Exact(d, figures[d.Key]))));

    public static JsonObject Of(PublishedFigures figures) =>
        new(Exchanged().Select(d => KeyValuePair.Create(d.Key, Published(d, figures[d.Key]))));

    private static IEnumerable<FigureDefinition> Exchanged() => FigureDefinitions.All.Where(definition => definition.Exchanged);

    private static JsonNode? Exact(FigureDefinition definition, Figure figure) =>
        definition.By == Dimension.None
            ? JsonValue.Create(figure.Total ?? 0)
            : Rows(definition, figure.Rows.Select(row => KeyValuePair.Create(row.Row, (JsonNode?)JsonValue.Create(row.Count))), 0);

    private static JsonNode? Published(FigureDefinition definition, PublishedFigure figure) =>
        figure.IsWithheld ? JsonValue.Create(DisclosureRule.NotAvailable)
        : definition.By == Dimension.None ? Node(figure.Total ?? PublishedValue.Of(0))
        : Rows(definition, figure.Rows.Select(row => KeyValuePair.Create(row.Row, (JsonNode?)Node(row.Value))), 0);

    private static JsonValue Node(PublishedValue value) =>
        value.Number is { } number ? JsonValue.Create(number) : JsonValue.Create(value.Mark);

    private static JsonObject Rows(FigureDefinition definition, IEnumerable<KeyValuePair<string, JsonNode?>> counted, decimal zero)
    {
        var rows = new JsonObject(counted);
        foreach (var row in definition.WritesZeroes ? definition.AllRows.Where(row => !rows.ContainsKey(row)) : [])
        {
            rows[row] = JsonValue.Create(zero);
        }

        return rows;
    }
}
