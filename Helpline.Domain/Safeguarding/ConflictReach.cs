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

    /// <summary>
    /// The conflicts that keep what began after them from this person: she herself seems to be somebody's perpetrator, and the lead has not
    /// decided yet, or decided against it and did not name this person.
    /// </summary>
    public static Expression<Func<ConflictOfInterest, bool>> Barring(Actor actor)
    {
        var me = actor.Id;
        return conflict =>
            conflict.Hers == null
            && (
                conflict.Resolution == null
                || (conflict.Resolution.Decision != ConflictDecision.NoConflict && !conflict.Named.Any(p => p.Person == me))
            );
    }
}
