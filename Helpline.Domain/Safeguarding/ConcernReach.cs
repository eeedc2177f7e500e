using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;

namespace Helpline.Domain.Safeguarding;

/// <summary>
/// Which concerns exist, as far as this actor is concerned: those of the calls in her reach, and for the lead all. An immediate one that
/// nobody has taken exists for every coordinator, of whatever team: whoever is on duty is called to it and must be able to take it. Then it is hers.
/// </summary>
public static class ConcernReach
{
    private static readonly FlagKind[] Immediate = [.. Enum.GetValues<FlagKind>().Where(flag => flag.Urgency() == Urgency.Immediate)];

    public static Expression<Func<Concern, bool>> Of(Actor actor, IQueryable<Call> calls) =>
        actor.Role switch
        {
            Role.Coordinator => concern =>
                calls.Any(call => call.Id == concern.Call)
                || (
                    concern.SignedOff == null
                    && Immediate.Contains(concern.Flag)
                    && (concern.Acknowledged == null || concern.Acknowledged.By == actor.Id)
                ),
            Role.SafeguardingLead => concern => true,
            Role.Volunteer or Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => concern =>
                false,
        };
}
