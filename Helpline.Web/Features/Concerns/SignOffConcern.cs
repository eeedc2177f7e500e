using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Concerns;

/// <summary>A safeguarding lead other than whoever acted agrees that the concern is closed.</summary>
public sealed class SignOffConcern(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ConcernId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.SignOffConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                concern.SignOff(desk.Signature);
                desk.Note("concerns.signed-off", id.Value);
            },
            stop
        );
}
