namespace Helpline.Domain.Statistics;

/// <summary>Every whole number from the least to the greatest that a hidden one can be.</summary>
public readonly record struct Possible(long Least, long Greatest)
{
    /// <summary>More than any month holds.</summary>
    public const long Most = 1_000_000_000;

    public long Count => Greatest - Least + 1;

    public Possible And(Possible other) => new(Math.Max(Least, other.Least), Math.Min(Greatest, other.Greatest));
}
