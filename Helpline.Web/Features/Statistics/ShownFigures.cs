using Helpline.Domain.Statistics;

namespace Helpline.Web.Features.Statistics;

/// <summary>A month's figures as they are shown: exact, or as they would leave the charity under a rule.</summary>
public sealed class ShownFigures
{
    private readonly MonthFigures figures;
    private readonly PublishedFigures? published;

    public ShownFigures(MonthFigures figures, DisclosureRule? rule)
    {
        this.figures = figures;
        published = rule is null ? null : PublishedFigures.Of(figures, rule);
    }

    public Month Month => figures.Month;

    public DisclosureRule? Rule => published?.Rule;

    /// <summary>Those that may be shown: what stays inside is left out of what leaves.</summary>
    public IEnumerable<FigureDefinition> Definitions =>
        FigureDefinitions.All.Where(definition => figures.Has(definition.Key) && !(published is not null && definition.InsideOnly));

    public PublishedValue Of(string key, string? row = null) =>
        IsWithheld(key)
            ? PublishedValue.Hidden(DisclosureRule.NotAvailable)
            : published?.Value(key, row) ?? PublishedValue.Of(figures.Value(key, row));

    public bool IsWithheld(string key) => published?[key].IsWithheld == true;

    /// <summary>A line of a file for each row; one without a row where the figure is one number or nothing of it is shown.</summary>
    public IEnumerable<string?> LinesOf(FigureDefinition definition) =>
        definition.By == Dimension.None || IsWithheld(definition.Key) ? Enumerable.Repeat<string?>(null, 1) : RowsOf(definition);

    /// <summary>Every row of a closed set; of an open one those counted here or in the others, the most first.</summary>
    public IReadOnlyList<string> RowsOf(FigureDefinition definition, params ReadOnlySpan<ShownFigures> others)
    {
        if (definition.AllRows.Count > 0)
        {
            return definition.AllRows;
        }

        var rows = new List<string>(figures[definition.Key].Rows.OrderByDescending(row => row.Count).Select(row => row.Row));
        foreach (var other in others)
        {
            rows.AddRange(other.figures[definition.Key].Rows.Select(row => row.Row));
        }

        return [.. rows.Distinct().OrderBy(row => row == Spelling.NotKnown)];
    }
}
