using System.Linq.Expressions;
using Helpline.Domain.Access;

namespace Helpline.Domain.Calls;

/// <summary>
/// Which questions to coordinators exist, as far as this actor is concerned: her own until the call is logged; for coordinators those that wait
/// for somebody and the one she answered; afterwards the story goes with the call.
/// </summary>
public static class CallQuestionReach
{
    public static Expression<Func<CallQuestion, bool>> Of(Actor actor, IQueryable<Call> calls) =>
        actor.Role switch
        {
            Role.Volunteer => question =>
                (question.AskedBy == actor.Id && question.Call == null) || calls.Any(call => call.Id == question.Call),
            Role.Coordinator or Role.SafeguardingLead => question =>
                (
                    question.Call == null
                    && (
                        question.AskedBy == actor.Id
                        || (question.Answered == null && question.Ended == null)
                        || question.Answered!.By == actor.Id
                    )
                ) || calls.Any(call => call.Id == question.Call),
            Role.Manager or Role.VolunteersCoordinator or Role.DataProtectionLead or Role.Administrator => question => false,
        };
}
