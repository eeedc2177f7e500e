using Helpline.Domain.Access;

namespace Helpline.Domain.Audit;

/// <summary>
/// One deed, kept for good: who, when, in which role, what, on which record, for what purpose, touching which fields. Never the values.
/// Each entry's <see cref="Link"/> is a keyed hash over itself and the link before it, so that no entry can be changed, moved or taken out unseen.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>Counts from 1 without a gap.</summary>
    public long Sequence { get; private set; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public Role? Role { get; init; }

    /// <summary>What was done, as <c>calls.logged</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The record's id, or nothing where the deed has none.</summary>
    public Guid? Record { get; init; }

    /// <summary>Names of fields, a purpose, or a refusal's code: words of the house, never of a person.</summary>
    public string? Detail { get; init; }

    public bool Refused { get; init; }

    public byte[] Link { get; private set; } = [];

    /// <summary>Puts the entry into its place in the chain.</summary>
    public void Chain(long sequence, byte[] link) => (Sequence, Link) = (sequence, link);
}
