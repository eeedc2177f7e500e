namespace Helpline.Domain.Access;

/// <summary>The person acting, with the standing she has at this moment, in the one role that she acts in.</summary>
public sealed record Actor(PersonId Id, string Name, Role Role, IReadOnlyList<Team> Teams, bool MayAdviseOnImmigration)
{
    public bool Can(May deed) => Deeds.Of(Role).Contains(deed);
}
