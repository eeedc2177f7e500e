using System.Linq.Expressions;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;

namespace Helpline.Domain.FollowUps;

/// <summary>Which follow-ups exist, as far as this actor is concerned: those of the calls and cases in her reach.</summary>
public static class FollowUpReach
{
    public static Expression<Func<FollowUp, bool>> Of(Actor actor, IQueryable<Call> calls, IQueryable<CaseFile> cases) =>
        actor.Role switch
        {
            Role.Volunteer => followUp => followUp.AssignedTo == actor.Id && calls.Any(call => call.Id == followUp.Call),
            Role.Coordinator or Role.SafeguardingLead => followUp =>
                calls.Any(call => call.Id == followUp.Call) || cases.Any(file => file.Id == followUp.Case),
            Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => followUp => false,
        };
}
