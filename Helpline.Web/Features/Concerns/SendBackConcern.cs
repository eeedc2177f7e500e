using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Concerns;

/// <summary>The lead does not agree with the decision: the work goes on, and why is kept.</summary>
public sealed class SendBackConcern(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ConcernId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.SignOffConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                concern.SendBack(why, desk.Signature);
                desk.Note("concerns.sent-back", id.Value);
            },
            stop
        );
}
