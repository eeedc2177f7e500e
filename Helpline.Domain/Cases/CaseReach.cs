using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Cases;

/// <summary>Which cases exist, as far as this actor is concerned.</summary>
public static class CaseReach
{
    public static Expression<Func<CaseFile, bool>> Of(Actor actor, IQueryable<Concern> concerns)
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
                    : file.People.Any(p => p.Person == me && p.Part == CasePart.Named),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => file => false,
        };
    }
}
