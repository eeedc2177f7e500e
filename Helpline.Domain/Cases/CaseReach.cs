using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Cases;

/// <summary>Which cases exist, as far as this actor is concerned.</summary>
public static class CaseReach
{
    public static Expression<Func<CaseFile, bool>> Of(
        Actor actor,
        DateTimeOffset now,
        IQueryable<Concern> concerns,
        IQueryable<BrokenGlass> broken
    )
    {
        var (me, teams) = (actor.Id, actor.Teams);
        return actor.Role switch
        {
            Role.Coordinator => file =>
                file.Restricted == null
                    ? file.Holder == me
                        || file.Holder == null
                        || teams.Contains(file.Team)
                        || file.Transfer!.To == me
                        || file.People.Any(p => p.Person == me)
                    : file.People.Any(p => p.Person == me && p.Part == CasePart.Named),
            Role.SafeguardingLead => file =>
                file.Restricted == null
                    ? file.Holder == me
                        || file.Holder == null
                        || teams.Contains(file.Team)
                        || file.Transfer!.To == me
                        || file.People.Any(p => p.Person == me)
                        || concerns.Any(k => k.Case == file.Id)
                        || broken.Any(glass => glass.Case == file.Id && glass.By == me && glass.Until > now)
                    : file.People.Any(p => p.Person == me && p.Part == CasePart.Named)
                        || broken.Any(glass => glass.Case == file.Id && glass.By == me && glass.Until > now),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => file => false,
        };
    }

    /// <summary>That a case was opened for a danger: to her who did it, and to the data protection lead.</summary>
    public static Expression<Func<BrokenGlass, bool>> OfBrokenGlass(Actor actor) =>
        actor.Role switch
        {
            Role.SafeguardingLead => glass => glass.By == actor.Id,
            Role.DataProtectionLead => glass => true,
            Role.Coordinator or Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.Administrator => glass => false,
        };
}
