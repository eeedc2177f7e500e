using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Concerns;

/// <summary>Records the decision that is to end a concern; it stays open until a second person has signed it off.</summary>
public sealed class DecideConcern(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ConcernId id, ConcernDecision decision, string reason, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AnswerConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                concern.Decide(decision, reason, desk.Signature);
                desk.Note("concerns.decided", id.Value, Code.Of(decision));
            },
            stop
        );
}
