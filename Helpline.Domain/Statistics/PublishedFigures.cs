namespace Helpline.Domain.Statistics;

public sealed record PublishedRow(string Row, PublishedValue Value);

/// <summary>A figure as it leaves the charity.</summary>
/// <param name="Key">Its definition's.</param>
/// <param name="Version">Its definition's.</param>
/// <param name="Total">Where it is one number.</param>
/// <param name="Rows">Where it has rows: those that were counted.</param>
/// <param name="IsWithheld">Nothing of it can be shown: there are too few in too many rows.</param>
public sealed record PublishedFigure(string Key, int Version, PublishedValue? Total, IReadOnlyList<PublishedRow> Rows, bool IsWithheld)
{
    public PublishedValue Of(string row) =>
        IsWithheld
            ? PublishedValue.Hidden(DisclosureRule.NotAvailable)
            : Rows.FirstOrDefault(r => r.Row == row)?.Value ?? PublishedValue.Of(0);
}

/// <summary>A month's figures as they leave the charity under one rule.</summary>
public sealed class PublishedFigures(Month month, DisclosureRule rule, IReadOnlyList<PublishedFigure> figures)
{
    private readonly Dictionary<string, PublishedFigure> byKey = figures.ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    public Month Month { get; } = month;

    public DisclosureRule Rule { get; } = rule;

    public IReadOnlyList<PublishedFigure> All { get; } = figures;

    public static PublishedFigures Of(MonthFigures figures, DisclosureRule rule) => new Publication(figures, rule).Publish();

    public PublishedFigure this[string key] => byKey.GetValueOrDefault(key) ?? new(key, 0, null, [], false);

    public PublishedValue Value(string key, string? row = null) =>
        row is null ? this[key].Total ?? PublishedValue.Of(0) : this[key].Of(row);
}
