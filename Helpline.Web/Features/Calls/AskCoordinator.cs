using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Asks for a coordinator during one's own call. Those on duty are called; where nobody is, whoever is signed in and could be, and she is told at
/// once not to wait.
/// </summary>
public sealed class AskCoordinator(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(DraftId on, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AskCoordinators,
            async desk =>
            {
                var draft = await desk.DraftToChangeAsync(on, stop) ?? throw new RefusedException(AccessRefusals.NotFound);
                var asked = await desk.CallQuestions.AnyAsync(q => q.Draft == on && q.AskedBy == desk.Actor.Id && q.Ended == null, stop);
                Refusal.ThrowIfAny(asked ? CallRefusals.AlreadyAsked : null);
                desk.Add(CallQuestion.Ask(draft, desk.Signature));
                desk.Summon(SummonsKind.AskCoordinator, on.Value);
                desk.Note("drafts.coordinator-asked", on.Value);
            },
            stop
        );
}
