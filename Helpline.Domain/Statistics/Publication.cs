namespace Helpline.Domain.Statistics;

/// <summary>
/// Makes a month's figures fit to leave the charity: shows each number as the rule says, then attacks the result, and hides more for as
/// long as anything hidden could be narrowed down to fewer than <see cref="DisclosureRule.LeastPossible"/> numbers.
/// </summary>
internal sealed class Publication
{
    private readonly MonthFigures figures;
    private readonly DisclosureRule rule;
    private readonly IReadOnlyList<FigureDefinition> definitions;
    private readonly Dictionary<Cell, decimal> exact;
    private readonly HashSet<Cell> confidential = [];
    private readonly HashSet<string> withheld = [];
    private List<Sum> sums;

    public Publication(MonthFigures figures, DisclosureRule rule)
    {
        (this.figures, this.rule) = (figures, rule);
        definitions = [.. FigureDefinitions.All.Where(definition => !definition.InsideOnly && figures.Has(definition.Key))];
        exact = definitions.SelectMany(CellsOf).ToDictionary();
        sums = [.. Sums.Of(figures)];
    }

    public PublishedFigures Publish()
    {
        while (FirstUnsafe() is { } cell)
        {
            HideMore(cell);
        }

        return new(figures.Month, rule, [.. definitions.Select(Show)]);
    }

    private IEnumerable<KeyValuePair<Cell, decimal>> CellsOf(FigureDefinition definition)
    {
        var figure = figures[definition.Key];
        return figure
            .Rows.Select(row => KeyValuePair.Create(new Cell(figure.Key, row.Row), row.Count))
            .Concat(figure.Total is { } total ? [KeyValuePair.Create(new Cell(figure.Key), total)] : []);
    }

    private bool IsHidden(Cell cell) => rule.Hides(exact.GetValueOrDefault(cell)) || confidential.Contains(cell);

    private Cell? FirstUnsafe()
    {
        var possible = exact.ToDictionary(
            pair => pair.Key,
            pair => confidential.Contains(pair.Key) ? rule.PossibleIfConfidential : rule.Possible(pair.Value)
        );
        var found = new Attack(possible, sums).Run();
        return exact
            .Keys.Where(cell => IsHidden(cell) && !withheld.Contains(cell.Key) && found[cell].Count < DisclosureRule.LeastPossible)
            .Cast<Cell?>()
            .FirstOrDefault();
    }

    /// <summary>The least loss first: a neighbour, then the whole table, then the number that they add up to.</summary>
    private void HideMore(Cell cell)
    {
        var told = sums.Where(sum => sum.Whole == cell || sum.Parts.Contains(cell)).ToList();
        if (told.Select(sum => SmallestShown(sum.Parts)).FirstOrDefault(neighbour => neighbour is not null) is { } neighbour)
        {
            confidential.Add(neighbour);
        }
        else if (told.Find(sum => sum.IsTable) is { } table)
        {
            Withhold(table.Parts[0].Key);
        }
        else if (told.Select(sum => SmallestShown([sum.Whole])).FirstOrDefault(whole => whole is not null) is { } whole)
        {
            confidential.Add(whole);
        }
        else
        {
            throw new InvalidOperationException("Nothing is left to hide.");
        }
    }

    private Cell? SmallestShown(IReadOnlyList<Cell> cells) =>
        cells
            .Where(cell => exact.GetValueOrDefault(cell) > 0 && !IsHidden(cell))
            .OrderBy(cell => exact[cell])
            .Cast<Cell?>()
            .FirstOrDefault();

    private void Withhold(string table)
    {
        withheld.Add(table);
        sums = [.. sums.Where(sum => sum.Whole.Key != table && !sum.Parts.Any(part => part.Key == table))];
    }

    private PublishedFigure Show(FigureDefinition definition)
    {
        var figure = figures[definition.Key];
        var isWithheld = withheld.Contains(figure.Key);
        return new(
            figure.Key,
            figure.Version,
            figure.Total is { } total ? Show(new(figure.Key), total) : null,
            isWithheld ? [] : [.. figure.Rows.Select(row => new PublishedRow(row.Row, Show(new(figure.Key, row.Row), row.Count)))],
            isWithheld
        );
    }

    private PublishedValue Show(Cell cell, decimal count) =>
        confidential.Contains(cell) ? PublishedValue.Hidden(DisclosureRule.Confidential) : rule.Show(count);
}
