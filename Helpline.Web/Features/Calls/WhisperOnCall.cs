using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>The coordinator who came to a call whispers to her who is on the line.</summary>
public sealed class WhisperOnCall(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(DraftId on, string words, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.BeOnDuty,
            async desk =>
            {
                var question =
                    await desk
                        .CallQuestions.Where(q => q.Draft == on && q.Ended == null && q.Answered!.By == desk.Actor.Id)
                        .OrderBy(q => q.AskedAt)
                        .FirstOrDefaultAsync(stop)
                    ?? throw new RefusedException(CallRefusals.QuestionOver);
                // Its whispers do not matter to each other: two at once are both said.
                question.Whisper(words, desk.Signature);
                desk.Note("drafts.whispered", on.Value);
            },
            stop
        );
}
