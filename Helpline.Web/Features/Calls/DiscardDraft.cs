using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>Throws one's own draft away, by an explicit choice. Its contents come back, so that the page can undo it by writing them again.</summary>
public sealed class DiscardDraft(FrontDesk frontDesk)
{
    public Task<Outcome<OpenDraft>> RunAsync(DraftId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.Drafts, d => d.Id == id && d.TakenBy == desk.Actor.Id, stop);
                // What coordinators were called to is not thrown away under them.
                Refusal.ThrowIfAny(await desk.ConcernsOn(new(id.Value)).AnyAsync(stop) ? CallRefusals.RaisedMeanwhile : null);
                foreach (var question in await desk.QuestionsOn(id).Include(q => q.Whispers).ToListAsync(stop))
                {
                    desk.Remove(question);
                }

                await desk.AnswerSummonsesAsync(id.Value, stop);
                desk.Remove(draft);
                desk.Note("drafts.discarded", id.Value);
                return OpenDraft.Of(draft);
            },
            stop
        );
}
