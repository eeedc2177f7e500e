using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Gives a follow-up to somebody who works here.</summary>
public sealed class AssignFollowUp(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(FollowUpId id, PersonId to, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var followUp = await desk.FollowUpToChangeAsync(id, stop);
                var known = await desk.People.AnyAsync(p => p.Id == to && p.Suspension == null, stop);
                Refusal.ThrowIfAny(known ? null : AccessRefusals.NotFound);
                followUp.Assign(to);
                desk.Note("follow-ups.assigned", id.Value);
            },
            stop
        );
}
