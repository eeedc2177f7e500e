namespace Helpline.Domain.Statistics;

/// <summary>
/// What a figure is: written once, shown beside it and carried by every export. A change of what it means is a new <see cref="Version"/>.
/// Its sentence in three languages stands under its <see cref="Key"/> in the texts of statistics.
/// </summary>
public sealed record FigureDefinition
{
    private readonly Func<MonthRecords, decimal?>? total;
    private readonly Func<MonthRecords, IEnumerable<FigureRow>>? rows;

    private FigureDefinition(
        string key,
        Counted counts,
        FigureGroup group,
        Func<MonthRecords, decimal?>? total,
        Func<MonthRecords, IEnumerable<FigureRow>>? rows
    )
    {
        (Key, Counts, Group) = (key, counts, group);
        (this.total, this.rows) = (total, rows);
    }

    public string Key { get; }

    public Counted Counts { get; }

    public FigureGroup Group { get; }

    public Dimension By { get; private init; }

    /// <summary>Every row that there can be, in its order, so that rows of zero are shown. Empty where the set is open.</summary>
    public IReadOnlyList<string> AllRows { get; private init; } = [];

    /// <summary>It is in the JSON file that other programs read and count for themselves.</summary>
    public bool Exchanged { get; init; }

    /// <summary>In that file its rows of zero are written too.</summary>
    public bool WritesZeroes { get; init; }

    /// <summary>It is never published: it tells of single people or cannot be rounded without losing its sense.</summary>
    public bool InsideOnly { get; init; }

    public int Version { get; init; } = 1;

    public static FigureDefinition Total(string key, Counted counts, FigureGroup group, Func<MonthRecords, decimal?> count) =>
        new(key, counts, group, count, null);

    /// <summary>Each string is counted once for each time it comes.</summary>
    public static FigureDefinition Rows(
        string key,
        Counted counts,
        FigureGroup group,
        (Dimension By, IReadOnlyList<string> All) dimension,
        Func<MonthRecords, IEnumerable<string>> count
    ) => new(key, counts, group, null, records => Tally(count(records))) { By = dimension.By, AllRows = dimension.All };

    /// <summary>Rows that are worked out rather than counted one by one: sums, medians.</summary>
    public static FigureDefinition Sums(
        string key,
        Counted counts,
        FigureGroup group,
        (Dimension By, IReadOnlyList<string> All) dimension,
        Func<MonthRecords, IEnumerable<FigureRow>> count
    ) => new(key, counts, group, null, count) { By = dimension.By, AllRows = dimension.All };

    public Figure Count(MonthRecords records) => new(Key, Version, total?.Invoke(records), [.. rows?.Invoke(records) ?? []]);

    private static IEnumerable<FigureRow> Tally(IEnumerable<string> counted)
    {
        var tally = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in counted)
        {
            tally[row] = tally.GetValueOrDefault(row) + 1;
        }

        return tally.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new FigureRow(pair.Key, pair.Value));
    }
}
