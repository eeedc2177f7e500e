using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Audit;

/// <summary>Which entries of the log exist, as far as this actor is concerned.</summary>
public static class AuditReach
{
    /// <summary>Acts that change how the installation works, and hold no case.</summary>
    public const string Settings = "settings.";

    public const string People = "people.";

    public static Expression<Func<AuditEntry, bool>> Of(Actor actor) =>
        actor.Role switch
        {
            Role.DataProtectionLead => entry => true,
            Role.Administrator => entry => entry.By == actor.Id || entry.Act.StartsWith(Settings) || entry.Act.StartsWith(People),
            Role.Volunteer or Role.Coordinator or Role.SafeguardingLead or Role.Manager or Role.VolunteersCoordinator => entry =>
                entry.By == actor.Id,
        };
}
