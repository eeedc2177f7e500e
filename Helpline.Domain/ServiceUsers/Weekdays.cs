using System.Runtime.CompilerServices;

namespace Helpline.Domain.ServiceUsers;

/// <summary>A set of days of the week, compared by what it holds. Empty unless days are put in: <c>[DayOfWeek.Monday]</c>.</summary>
/// <param name="Bits">One bit a day, Sunday the lowest (bit 0) and Saturday the highest (bit 6): the form to store.</param>
[CollectionBuilder(typeof(Weekdays), nameof(Of))]
public readonly record struct Weekdays(byte Bits)
{
    public static readonly Weekdays None;

    public static readonly Weekdays Every = new(0b111_1111);

    /// <summary>How many days are in the set, 0 to 7.</summary>
    public int Count => int.PopCount(Bits & Every.Bits);

    public static Weekdays Of(ReadOnlySpan<DayOfWeek> days)
    {
        var bits = 0;
        foreach (var day in days)
        {
            bits |= 1 << (int)day;
        }

        return new Weekdays((byte)bits);
    }

    public bool Contains(DayOfWeek day) => (Bits & (1 << (int)day)) != 0;

    /// <summary>The days in the order of the week here, from Monday to Sunday.</summary>
    public IEnumerable<DayOfWeek> InOrder()
    {
        var days = this;
        return Enumerable.Range(1, 7).Select(number => (DayOfWeek)(number % 7)).Where(day => days.Contains(day));
    }

    public IEnumerator<DayOfWeek> GetEnumerator() => InOrder().GetEnumerator();

    public override string ToString() => string.Join(", ", InOrder());
}
