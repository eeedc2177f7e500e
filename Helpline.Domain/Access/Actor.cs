using Helpline.Domain.Calls;

namespace Helpline.Domain.Access;

/// <summary>The person acting, with the standing she has at this moment, in the one role that she acts in.</summary>
public sealed record Actor(PersonId Id, string Name, Role Role, IReadOnlyList<Team> Teams, bool MayAdviseOnImmigration)
{
    /// <summary>Whether the law binds her in person to tell the police of FGM of a girl.</summary>
    public bool BoundByFgmDuty { get; init; }

    /// <summary>Her short code, which stands for her in figures.</summary>
    public string Code { get; init; } = "";

    /// <summary>At which level she is registered to advise on immigration, still or no longer.</summary>
    public int? AdviserLevel { get; init; }

    /// <summary>The calls whose immediate concern she has taken and nobody has closed: they are in her reach, of whatever team.</summary>
    public IReadOnlyList<CallId> AnswersFor { get; init; } = [];

    public bool Can(May deed) => Deeds.Of(Role).Contains(deed);
}
