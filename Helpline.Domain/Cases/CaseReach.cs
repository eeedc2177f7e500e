using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Cases;

/// <summary>Which cases exist, as far as this actor is concerned.</summary>
public static class CaseReach
{
    /// <param name="actor">For whom.</param>
    /// <param name="concerns">All concerns.</param>
    /// <param name="barring">
    /// The conflicts of interest that keep from her what began after them. Whoever opened or holds the case learns nothing of it; the lead
    /// has the case before her, for it is she who decides.
    /// </param>
    public static Expression<Func<CaseFile, bool>> Of(Actor actor, IQueryable<Concern> concerns, IQueryable<ConflictOfInterest> barring)
    {
        var (me, teams) = (actor.Id, actor.Teams);
        return actor.Role switch
        {
            Role.Coordinator => file =>
                file.Restricted == null
                    ? file.Holder == me
                        || (
                            (
                                file.Holder == null
                                || teams.Contains(file.Team)
                                || file.Transfer!.To == me
                                || file.People.Any(p => p.Person == me)
                            )
                            && (file.Opened.By == me || !barring.Any(c => c.ServiceUser == file.ServiceUser && c.FoundAt <= file.Opened.At))
                        )
                    : file.People.Any(p => p.Person == me && p.Part == CasePart.Named),
            Role.SafeguardingLead => file =>
                file.Restricted == null
                    ? file.Holder == me
                        || file.Holder == null
                        || teams.Contains(file.Team)
                        || file.Transfer!.To == me
                        || file.People.Any(p => p.Person == me)
                        || concerns.Any(k => k.Case == file.Id)
                        || barring.Any(c => c.ServiceUser == file.ServiceUser)
                    : file.People.Any(p => p.Person == me && p.Part == CasePart.Named),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => file => false,
        };
    }
}
