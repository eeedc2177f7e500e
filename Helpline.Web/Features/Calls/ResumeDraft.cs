using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Calls;

/// <summary>Opens one's own draft as it was left.</summary>
public sealed class ResumeDraft(FrontDesk frontDesk)
{
    public Task<Outcome<OpenDraft>> RunAsync(DraftId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.Drafts, d => d.Id == id && d.TakenBy == desk.Actor.Id, stop);
                desk.Note("drafts.resumed", id.Value);
                return OpenDraft.Of(draft);
            },
            stop
        );
}

/// <summary>Opens a draft that its taker left, so that a coordinator can finish it. It stays her call who took it.</summary>
public sealed class FinishAbandonedDraft(FrontDesk frontDesk)
{
    public Task<Outcome<OpenDraft>> RunAsync(DraftId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.FinishAbandonedDrafts,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.Drafts, d => d.Id == id, stop);
                desk.Note("drafts.taken-up", id.Value);
                return OpenDraft.Of(draft);
            },
            stop
        );
}

/// <summary>A draft to go on with.</summary>
public sealed record OpenDraft(
    DraftId Id,
    string Number,
    DateTimeOffset StartedAt,
    DateTimeOffset TouchedAt,
    int Revision,
    CallContents Contents
)
{
    internal static OpenDraft Of(Draft draft) =>
        new(draft.Id, draft.Number, draft.StartedAt, draft.TouchedAt, draft.Revision, CallJson.ReadContents(draft.Contents));
}
