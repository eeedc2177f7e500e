namespace Helpline.Domain.Firewall;

/// <summary>
/// One reason why a pack can't go: why; where, which is the label of the field, <c>Purpose</c>, <c>Basis</c>, <c>Recipient</c> or an
/// attachment's name; and the sentence with the place marked, or null where no text is meant.
/// </summary>
public sealed record PackStop(StopReason Reason, string Field, MarkedSentence? Sentence = null)
{
    /// <summary>Says the reason and nothing of what was found.</summary>
    public override string ToString() => $"{nameof(PackStop)} {Reason}";
}

/// <summary>How many fields of a class were left out. Which they are and what they hold is not said, and nothing of it is in the pack.</summary>
public sealed record LeftOut(FieldClass Class, int Count);

/// <summary>
/// What the builder found: the parts that would go, for whoever previews them inside; what stays behind; what stands in the way; and the
/// digest of exactly what would go and to whom, which whoever previews or approves it signs.
/// </summary>
public sealed record PackFindings(
    IReadOnlyList<PackPart> Parts,
    IReadOnlyList<LeftOut> LeftOut,
    IReadOnlyList<PackStop> Stops,
    string Digest,
    PerpetratorMatch? Conflict
)
{
    public override string ToString() => nameof(PackFindings);
}

/// <summary>That no pack was made, and why. The conflict is for the safeguarding lead alone.</summary>
public sealed record PackRefusal(IReadOnlyList<PackStop> Stops, PerpetratorMatch? Conflict)
{
    public override string ToString() => nameof(PackRefusal);
}

/// <summary>A pack, or why there is none; and what was left out of it, which never leaves with it.</summary>
public sealed record PackOutcome(Pack? Pack, PackRefusal? Refusal, IReadOnlyList<LeftOut> LeftOut)
{
    public override string ToString() => nameof(PackOutcome);
}
