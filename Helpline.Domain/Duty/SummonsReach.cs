using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Duty;

/// <summary>Whom a summons calls: coordinators and leads; of conflicts of interest and of what is overdue, leads alone; the data protection lead to broken glass.</summary>
public static class SummonsReach
{
    public static Expression<Func<Summons, bool>> Of(Actor actor) =>
        actor.Role switch
        {
            Role.Coordinator => summons => summons.Kind == SummonsKind.ImmediateConcern || summons.Kind == SummonsKind.AskCoordinator,
            Role.SafeguardingLead => summons => summons.Kind != SummonsKind.BrokenGlass,
            Role.DataProtectionLead => summons => summons.Kind == SummonsKind.BrokenGlass,
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.Administrator => summons => false,
        };
}
