using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Duty;

namespace Helpline.Web.Features.Concerns;

/// <summary>Somebody takes the concern: its clock stops.</summary>
public sealed class AcknowledgeConcern(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ConcernId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AnswerConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                concern.Acknowledge(desk.Signature);
                desk.Note("concerns.acknowledged", id.Value);
                await desk.AnswerSummonsesAsync(id.Value, stop);
                await desk.ComeWithAsync(concern, stop);
            },
            stop
        );
}
