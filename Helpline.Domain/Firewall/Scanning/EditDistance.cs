namespace Helpline.Domain.Firewall.Scanning;

/// <summary>How many letters two words are apart: one put in, left out, changed, or exchanged with its neighbour counts one.</summary>
internal static class EditDistance
{
    public static bool IsWithin(string one, string other, int most)
    {
        if (one == other)
        {
            return true;
        }

        return most > 0 && Math.Abs(one.Length - other.Length) <= most && (most == 1 ? IsOne(one, other) : Of(one, other) <= most);
    }

    /// <summary>Whether digits differ by one left out, put in or exchanged with its neighbour; one changed is another number.</summary>
    public static bool IsSlip(string one, string other)
    {
        if (one.Length == other.Length)
        {
            var at = Enumerable.Range(0, one.Length).FirstOrDefault(i => one[i] != other[i], one.Length);
            return at + 1 < one.Length
                && one[at] == other[at + 1]
                && one[at + 1] == other[at]
                && one.AsSpan(at + 2).SequenceEqual(other.AsSpan(at + 2));
        }

        return Math.Abs(one.Length - other.Length) == 1 && Of(one, other) == 1;
    }

    // Nearly every comparison ends at the first letters, so the table is only built for more than one slip.
    private static bool IsOne(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var same = one.CommonPrefixLength(other);
        var rest = one[same..];
        var others = other[same..];
        return rest.Length > others.Length ? rest[1..].SequenceEqual(others)
            : rest.Length < others.Length ? rest.SequenceEqual(others[1..])
            : rest[1..].SequenceEqual(others[1..])
                || (rest.Length > 1 && rest[0] == others[1] && rest[1] == others[0] && rest[2..].SequenceEqual(others[2..]));
    }

    private static int Of(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
