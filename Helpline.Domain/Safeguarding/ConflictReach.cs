using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Safeguarding;

/// <summary>Which conflicts of interest exist, as far as this actor is concerned: all for the lead, none for anybody else.</summary>
public static class ConflictReach
{
    public static Expression<Func<ConflictOfInterest, bool>> Of(Actor actor) =>
        actor.Role switch
        {
            Role.SafeguardingLead => conflict => true,
            Role.Volunteer
            or Role.Coordinator
            or Role.Manager
            or Role.VolunteersCoordinator
            or Role.DataProtectionLead
            or Role.Administrator => conflict => false,
        };
}
