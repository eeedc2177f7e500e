using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Calls;

/// <summary>A coordinator comes to the call of whoever asked.</summary>
public sealed class AnswerQuestion(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(DraftId on, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.BeOnDuty,
            async desk => Refusal.ThrowIfAny(await desk.ComeToCallAsync(on, stop) ? null : AccessRefusals.NotFound),
            stop
        );
}
