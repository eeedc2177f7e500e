using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Audit;

/// <summary>Which entries of the log exist, as far as this actor is concerned.</summary>
public static class AuditReach
{
    /// <summary>Acts that change how the installation works, and hold no case.</summary>
    public const string Settings = "settings.";

    public const string People = "people.";

    /// <param name="actor">Who asks.</param>
    /// <param name="inReach">The ids of all records in her reach: a safeguarding lead sees what was done to them.</param>
    public static Expression<Func<AuditEntry, bool>> Of(Actor actor, IQueryable<Guid> inReach) =>
        actor.Role switch
        {
            Role.Volunteer or Role.Coordinator => entry => entry.By == actor.Id,
            Role.SafeguardingLead => entry => entry.By == actor.Id || (entry.Record != null && inReach.Contains(entry.Record.Value)),
            Role.DataProtectionLead => entry => true,
            Role.Administrator => entry => entry.Act.StartsWith(Settings) || entry.Act.StartsWith(People),
            Role.Manager or Role.VolunteersCoordinator => entry => false,
        };
}
