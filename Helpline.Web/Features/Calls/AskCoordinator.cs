using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
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

/// <summary>Whoever asked, or whoever answered, ends it. The draft is out of the coordinator's reach again; what was whispered stays with the call.</summary>
public sealed class EndQuestion(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(DraftId on, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AskCoordinators,
            async desk =>
            {
                var me = desk.Actor.Id;
                var hers = await desk
                    .CallQuestions.Where(q => q.Draft == on && (q.AskedBy == me || q.Answered!.By == me))
                    .ToListAsync(stop);
                Refusal.ThrowIfAny(
                    hers.Count == 0 ? AccessRefusals.NotFound
                    : hers.Exists(q => q.IsOpen) ? null
                    : CallRefusals.QuestionOver
                );
                foreach (var question in hers.Where(q => q.IsOpen))
                {
                    desk.Expect(question, desk.VersionOf(question));
                    question.End(desk.Signature);
                }

                desk.Note("drafts.question-ended", on.Value);
                await desk.AnswerSummonsesAsync(on.Value, stop);
            },
            stop
        );
}
