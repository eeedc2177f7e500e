namespace Helpline.Domain.Statistics;

/// <summary>
/// What an attentive reader can work out: starting from what each published number allows, every sum narrows its whole and its parts
/// until nothing narrows any more.
/// </summary>
internal sealed class Attack(Dictionary<Cell, Possible> possible, IReadOnlyList<Sum> sums)
{
    public void Run()
    {
        var narrowed = true;
        while (narrowed)
        {
            narrowed = sums.Aggregate(false, (before, sum) => Narrow(sum) || before);
        }
    }

    public Possible Of(Cell cell) => possible.GetValueOrDefault(cell, new(0, 0));

    /// <summary>What this sum alone says of one of its numbers, once everything has been narrowed.</summary>
    public Possible By(Sum sum, Cell cell)
    {
        var others = sum.Parts.Where(part => part != cell).Select(Of).ToList();
        var (least, greatest) = (others.Sum(other => other.Least), others.Sum(other => other.Greatest));
        var whole = Of(sum.Whole);
        return sum.Whole == cell ? new(least, greatest) : new(whole.Least - greatest, whole.Greatest - least);
    }

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
