using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Keeps a call that is being taken. The first writing makes the draft, and is the only thing that does; later ones keep it up. Two windows
/// on one draft: the one that is behind is refused, and overwrites nothing.
/// </summary>
public sealed class WriteDraft(FrontDesk frontDesk)
{
    /// <param name="id">Made by the page; it becomes the call's.</param>
    /// <param name="contents">The call so far.</param>
    /// <param name="seen">The revision that this page wrote or read last; 0 before the first.</param>
    /// <param name="startedAt">When the call began.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<KeptDraft>> RunAsync(
        DraftId id,
        CallContents contents,
        int seen,
        DateTimeOffset startedAt,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = await desk.Drafts.FirstOrDefaultAsync(d => d.Id == id, stop);
                if (draft is null)
                {
                    draft = await BeginAsync(desk, id, startedAt, stop);
                }
                else
                {
                    Refusal.ThrowIfAny(draft.Revision == seen ? null : CallRefusals.DraftElsewhere);
                    desk.KeepDraftQuietly();
                }

                draft.Write(CallJson.Write(contents), TeamOf(contents), draft.Revision + 1, desk.Signature);
                return new KeptDraft(draft.Number, draft.Revision, desk.Now);
            },
            stop
        );

    internal static Team? TeamOf(CallContents contents) => contents.Categories is [var primary, ..] ? primary.Team() : null;

    internal static async Task<Draft> BeginAsync(Desk desk, DraftId id, DateTimeOffset startedAt, CancellationToken stop)
    {
        // A last writing may come after the call was logged; it must not begin the call again.
        var call = new CallId(id.Value);
        Refusal.ThrowIfAny(await desk.Calls.AnyAsync(c => c.Id == call, stop) ? CallRefusals.AlreadyLogged : null);
        var draft = Draft.Begin(id, await desk.NextNumberAsync(NumberKind.Call, stop), startedAt, desk.Signature);
        desk.Add(draft);
        desk.Note("drafts.begun", id.Value);
        return draft;
    }
}

/// <summary>That a draft is kept: its number, the revision it now has, and when.</summary>
public sealed record KeptDraft(string Number, int Revision, DateTimeOffset At);
