using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Moves a follow-up to another time; a callback only to one that is safe.</summary>
public sealed class MoveFollowUp(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(FollowUpId id, DateTime? dueLocally, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var followUp = await desk.FollowUpToChangeAsync(id, stop);
                followUp.Move(await desk.SettleAsync(followUp.Kind, followUp.ServiceUser, dueLocally, stop));
                desk.Note("follow-ups.moved", id.Value);
            },
            stop
        );
}
