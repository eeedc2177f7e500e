namespace Helpline.Domain.Statistics;

/// <summary>
/// What an attentive reader can work out: starting from what each published number allows, every sum narrows its whole and its parts
/// until nothing narrows any more.
/// </summary>
internal sealed class Attack(Dictionary<Cell, Possible> possible, IReadOnlyList<Sum> sums)
{
    public IReadOnlyDictionary<Cell, Possible> Run()
    {
        while (sums.Aggregate(false, (narrowed, sum) => Narrow(sum) || narrowed))
        {
        }

        return possible;
    }

    private Possible Of(Cell cell) => possible.GetValueOrDefault(cell, new(0, 0));

    private bool Narrow(Sum sum)
    {
        var least = sum.Parts.Sum(part => Of(part).Least);
        var greatest = sum.Parts.Sum(part => Of(part).Greatest);
        var narrowed = Narrow(sum.Whole, new(least, greatest));
        var whole = Of(sum.Whole);
        foreach (var part in sum.Parts)
        {
            var own = Of(part);
            narrowed |= Narrow(part, new(whole.Least - (greatest - own.Greatest), whole.Greatest - (least - own.Least)));
        }

        return narrowed;
    }

    private bool Narrow(Cell cell, Possible bounds)
    {
        var before = Of(cell);
        var after = before.And(bounds);
        if (after == before)
        {
            return false;
        }

        possible[cell] = after;
        return true;
    }
}
