namespace Helpline.Domain.Access;

/// <summary>The person acting, with the standing she has at this moment, in the one role that she acts in.</summary>
public sealed record Actor(PersonId Id, string Name, Role Role, IReadOnlyList<Team> Teams, bool MayAdviseOnImmigration)
{
    /// <summary>Whether the law binds her in person to tell the police of FGM of a girl.</summary>
    public bool BoundByFgmDuty { get; init; }

    public bool Can(May deed) => Deeds.Of(Role).Contains(deed);
}
