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
        for (var attack = Attack(); FirstUnsafe(attack) is { } cell; attack = Attack())
        {
            HideMore(cell, attack);
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

    private Attack Attack()
    {
        var attack = new Attack(
            exact.ToDictionary(
                pair => pair.Key,
                pair => confidential.Contains(pair.Key) ? rule.PossibleIfConfidential : rule.Possible(pair.Value)
            ),
            sums
        );
        attack.Run();
        return attack;
    }

    private Cell? FirstUnsafe(Attack attack) =>
        exact
            .Keys.Where(cell => IsHidden(cell) && !withheld.Contains(cell.Key) && attack.Of(cell).Count < DisclosureRule.LeastPossible)
            .Cast<Cell?>()
            .FirstOrDefault();

    /// <summary>The least loss first: a neighbour in the table, then the table, then another number, then the number altogether.</summary>
    private void HideMore(Cell cell, Attack attack)
    {
        var told = sums.Where(sum => sum.Whole == cell || sum.Parts.Contains(cell)).ToList();
        var telling = told.Where(sum => attack.By(sum, cell).Count < DisclosureRule.LeastPossible).ToList();
        var guilty = telling.Count > 0 ? telling : told;
        if (SmallestShown(guilty.SelectMany(sum => sum.Parts).Where(part => part.Row is not null)) is { } neighbour)
        {
            confidential.Add(neighbour);
        }
        else if (guilty.Find(sum => sum.IsTable) is { } table)
        {
            Withhold(table.Parts[0].Key);
        }
        else if (SmallestShown(guilty.SelectMany(sum => sum.Parts.Append(sum.Whole))) is { } number)
        {
            confidential.Add(number);
        }
        else
        {
            Withhold(cell.Key);
        }
    }

    private Cell? SmallestShown(IEnumerable<Cell> cells) =>
        cells
            .Where(cell => exact.GetValueOrDefault(cell) > 0 && !IsHidden(cell) && !withheld.Contains(cell.Key))
            .OrderBy(cell => exact[cell])
            .Cast<Cell?>()
            .FirstOrDefault();

    private void Withhold(string key)
    {
        withheld.Add(key);
        sums = [.. sums.Where(sum => sum.Whole.Key != key && !sum.Parts.Any(part => part.Key == key))];
    }

    private PublishedFigure Show(FigureDefinition definition)
    {
        var figure = figures[definition.Key];
        var isWithheld = withheld.Contains(figure.Key);
        return new(
            figure.Key,
            figure.Version,
            figure.Total is { } total
                ? (isWithheld ? PublishedValue.Hidden(DisclosureRule.NotAvailable) : Show(new(figure.Key), total))
                : null,
            isWithheld ? [] : [.. figure.Rows.Select(row => new PublishedRow(row.Row, Show(new(figure.Key, row.Row), row.Count)))],
            isWithheld
        );
    }

    private PublishedValue Show(Cell cell, decimal count) =>
        confidential.Contains(cell) ? PublishedValue.Hidden(DisclosureRule.Confidential) : rule.Show(count);
}
