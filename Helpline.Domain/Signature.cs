using Helpline.Domain.Access;

namespace Helpline.Domain;

/// <summary>Who did it and when. Every change of state carries one.</summary>
public sealed record Signature(PersonId By, DateTimeOffset At)
{
    /// <summary>A record's own copy. The data take one object for one record's part: two records that kept the same one would lose one of them.</summary>
    public Signature Kept() => this with { };
}
