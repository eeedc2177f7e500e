namespace Helpline.Domain.Pathways;

/// <summary>What was moved from one order to another.</summary>
internal static class Sequence
{
    /// <summary>The fewest that must have been moved to come from the one order to the other; both hold the same, each once.</summary>
    public static IReadOnlySet<T> Moved<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : notnull
    {
        var place = before.Select((one, at) => (one, at)).ToDictionary(pair => pair.one, pair => pair.at);
        var stayed = Longest([.. after.Select(one => place[one])]).Select(at => before[at]);
        return after.Except(stayed).ToHashSet();
    }

    // The longest rising run that can be picked out of the numbers.
    private static Stack<int> Longest(int[] numbers)
    {
        var (length, before) = (new int[numbers.Length], new int[numbers.Length]);
        var best = -1;
        for (var i = 0; i < numbers.Length; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (numbers[j] < numbers[i] && length[j] + 1 > length[i])
                {
                    (length[i], before[i]) = (length[j] + 1, j);
                }
            }

            best = best < 0 || length[i] > length[best] ? i : best;
        }

        var run = new Stack<int>();
        for (var at = best; at >= 0; at = before[at])
        {
            run.Push(numbers[at]);
        }

        return run;
    }
}
