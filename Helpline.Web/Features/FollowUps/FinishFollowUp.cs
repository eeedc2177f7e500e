using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>A follow-up is done, or no longer needed; one that reached her counts as a contact of her case.</summary>
public sealed class FinishFollowUp(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(FollowUpId id, FollowUpResult result, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var followUp = await desk.FollowUpToChangeAsync(id, stop);
                followUp.Finish(result, desk.Signature);
                if (result == FollowUpResult.Reached && followUp.Case is { } of)
                {
                    var file = await desk.Cases.FirstOrDefaultAsync(f => f.Id == of, stop);
                    file?.Touch(desk.Now);
                }

                desk.Note("follow-ups.finished", id.Value, Code.Of(result));
            },
            stop
        );
}
