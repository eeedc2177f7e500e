using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>A rule that leads from needs, flags and circumstances to services, the best one first.</summary>
public sealed record Pathway(PathwayId Id, Wording Name, ConditionGroup When, IReadOnlyList<Lead> Then)
{
    public static Pathway Begin() => new(PathwayId.New(), Wording.Empty, ConditionGroup.Empty, []);

    public bool Equals(Pathway? other) =>
        other is not null && Id == other.Id && Name == other.Name && When == other.When && Then.SequenceEqual(other.Then);

    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>A service that a rule leads to, and why this one.</summary>
public sealed record Lead(ServiceId Service, Wording Because);
