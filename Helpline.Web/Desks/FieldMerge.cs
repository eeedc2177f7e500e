namespace Helpline.Web.Desks;

/// <summary>One field that two people changed differently: as it was when she opened it, as it is now, and as she wants it.</summary>
public sealed record FieldConflict(string Field, object? WhenOpened, object? Now, object? Hers);

/// <summary>What came of saving an edit: saved when nothing conflicts; otherwise nothing is saved and <see cref="Now"/> is what is there.</summary>
public sealed record Edited<T>(T Now, IReadOnlyList<FieldConflict> Conflicts)
{
    public bool Saved => Conflicts.Count == 0;
}

/// <summary>
/// Two people at one record. A field that only one of them changed is taken from her; a field that both changed alike is settled; a field
/// that both changed differently is a conflict, which is shown and decided by a person. So nobody's words are overwritten unseen.
/// </summary>
/// <param name="opened">The record's fields as they were when she opened them.</param>
/// <param name="hers">The fields as she wants them.</param>
/// <param name="now">The fields as they are in the database.</param>
public sealed class FieldMerge<T>(T opened, T hers, T now)
{
    private readonly List<FieldConflict> conflicts = [];

    /// <summary>The value to save for one field. Where both changed it, what is there stays and the conflict is kept.</summary>
    public TField Of<TField>(string field, Func<T, TField> read)
    {
        var (before, wanted, there) = (read(opened), read(hers), read(now));
        var same = EqualityComparer<TField>.Default;
        if (same.Equals(wanted, before))
        {
            return there;
        }

        if (!same.Equals(there, before) && !same.Equals(there, wanted))
        {
            conflicts.Add(new(field, before, there, wanted));
            return there;
        }

        return wanted;
    }

    /// <summary>What she is to be told: the fields that conflict, with what is there now.</summary>
    public Edited<T> Result(T merged) => new(conflicts.Count > 0 ? now : merged, conflicts);
}
