using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

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
