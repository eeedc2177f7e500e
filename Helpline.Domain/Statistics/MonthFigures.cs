namespace Helpline.Domain.Statistics;

/// <summary>The figures of one month, as counted. They never change: counting again gives new ones.</summary>
public sealed class MonthFigures
{
    private readonly Dictionary<string, Figure> byKey;

    public MonthFigures(Month month, IEnumerable<Figure> figures)
    {
        Month = month;
        byKey = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);
    }

    public Month Month { get; }

    public IReadOnlyCollection<Figure> All => byKey.Values;

    public static MonthFigures Count(Month month, MonthRecords records) =>
        new(month, FigureDefinitions.All.Select(definition => definition.Count(records)));

    /// <summary>The figure; an empty one where a month was closed before its definition was written.</summary>
    public Figure this[string key] => byKey.GetValueOrDefault(key) ?? new Figure(key, 0, null, []);

    public bool Has(string key) => byKey.ContainsKey(key);

    /// <summary>The number of a figure without rows, or of one of its rows.</summary>
    public decimal Value(string key, string? row = null) => row is null ? this[key].Total ?? 0 : this[key].Of(row);
}
