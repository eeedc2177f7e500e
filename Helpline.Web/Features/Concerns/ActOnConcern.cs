using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Duty;

namespace Helpline.Web.Features.Concerns;

/// <summary>Records one thing that was done about a concern.</summary>
public sealed class ActOnConcern(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ConcernId id, string what, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AnswerConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                concern.Act(what, desk.Signature);
                desk.Note("concerns.acted", id.Value);
                await desk.AnswerSummonsesAsync(id.Value, stop);
                await desk.ComeWithAsync(concern, stop);
            },
            stop
        );
}
