namespace Helpline.Domain.Pathways;

/// <summary>
/// Conditions joined by all, any or none, and groups of them one level down. Three-valued: what hangs on something that nobody asked is
/// not known, and a rule holds only when it is known to.
/// </summary>
public sealed record ConditionGroup(Joining Joining, IReadOnlyList<Condition> Conditions, IReadOnlyList<ConditionGroup> Groups)
{
    public static readonly ConditionGroup Empty = new(Joining.All, [], []);

    public bool IsEmpty => Conditions.Count + Groups.Count == 0;

    /// <summary>Every condition in it and below.</summary>
    public IEnumerable<Condition> Everything => Conditions.Concat(Groups.SelectMany(group => group.Everything));

    public bool? Holds(Circumstances her) =>
        Joining switch
        {
            Joining.All => AllOf(her),
            Joining.Any => AnyOf(her),
            Joining.None => !AnyOf(her),
        };

    /// <summary>The conditions by which it holds, with the values that were said; those of "none of" as absent.</summary>
    public IEnumerable<HeldCondition> Held(Circumstances her) =>
        Conditions
            .Where(condition => condition.Holds(her) == (Joining != Joining.None))
            .Select(condition =>
                Joining == Joining.None ? new HeldCondition(condition, true) : new HeldCondition(condition.Met(her), false)
            )
            .Concat(Joining == Joining.None ? [] : Groups.Where(group => group.Holds(her) == true).SelectMany(group => group.Held(her)));

    public bool Equals(ConditionGroup? other) =>
        other is not null && Joining == other.Joining && Conditions.SequenceEqual(other.Conditions) && Groups.SequenceEqual(other.Groups);

    public override int GetHashCode() => HashCode.Combine(Joining, Conditions.Count, Groups.Count);

    private bool? AllOf(Circumstances her)
    {
        bool? all = true;
        foreach (var part in Parts(her))
        {
            if (part == false)
            {
                return false;
            }

            all &= part;
        }

        return all;
    }

    private bool? AnyOf(Circumstances her)
    {
        bool? any = false;
        foreach (var part in Parts(her))
        {
            if (part == true)
            {
                return true;
            }

            any |= part;
        }

        return any;
    }

    private IEnumerable<bool?> Parts(Circumstances her)
    {
        foreach (var condition in Conditions)
        {
            yield return condition.Holds(her);
        }

        foreach (var group in Groups)
        {
            yield return group.Holds(her);
        }
    }
}

/// <summary>A condition that was met; or, where it was to be absent, that was not.</summary>
public sealed record HeldCondition(Condition Condition, bool IsAbsent);
