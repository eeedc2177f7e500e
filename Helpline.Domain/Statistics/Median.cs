namespace Helpline.Domain.Statistics;

/// <summary>The middle one of many; between the two middle ones where their number is even.</summary>
public static class Median
{
    public static decimal? Of(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();
        var middle = sorted.Count / 2;
        return sorted.Count switch
        {
            0 => null,
            var count when count % 2 == 1 => sorted[middle],
            _ => (sorted[middle - 1] + sorted[middle]) / 2m,
        };
    }
}
