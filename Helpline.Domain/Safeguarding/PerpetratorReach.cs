using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Cases;

namespace Helpline.Domain.Safeguarding;

/// <summary>Which recorded perpetrators exist, as far as this actor is concerned: those of the cases in her reach.</summary>
public static class PerpetratorReach
{
    public static Expression<Func<Perpetrator, bool>> Of(Actor actor, IQueryable<CaseFile> cases) =>
        actor.Role switch
        {
            Role.Coordinator or Role.SafeguardingLead => recorded => cases.Any(file => file.Id == recorded.Case),
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => recorded =>
                false,
        };
}
