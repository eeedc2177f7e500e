using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>
/// Keeps her change of the rules as it is being written. The first writing begins it, from the version that she saw. Two windows on one
/// change: the one that is behind is refused, and overwrites nothing.
/// </summary>
public sealed class KeepPathwayDraft(FrontDesk frontDesk)
{
    /// <param name="rules">The rules as they now stand; they need not be whole yet.</param>
    /// <param name="basedOn">The version from which she began.</param>
    /// <param name="seen">The revision that this page wrote or read last; 0 before the first.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<Outcome<KeptPathwayDraft>> RunAsync(
        IReadOnlyList<Pathway> rules,
        int basedOn,
        int seen,
        CancellationToken stop = default
    )
    {
        var outcome = await WriteAsync(rules, basedOn, seen, stop);
        // The draft is hers alone: whoever was quicker was another window of hers.
        return outcome.Refusal == AccessRefusals.ChangedMeanwhile ? new(null, PathwayRefusals.DraftElsewhere) : outcome;
    }

    private Task<Outcome<KeptPathwayDraft>> WriteAsync(IReadOnlyList<Pathway> rules, int basedOn, int seen, CancellationToken stop) =>
        frontDesk.WorkAsync(
            May.EditPathways,
            async desk =>
            {
                var draft = await desk.PathwayDraftAsync(stop);
                Refusal.ThrowIfAny((draft?.Revision ?? 0) == seen ? null : PathwayRefusals.DraftElsewhere);
                if (draft is null)
                {
                    draft = PathwayDraft.Begin(await desk.PathwayVersionAsync(basedOn, stop), desk.Signature);
                    desk.Add(draft);
                }

                draft.Write(PathwayJson.Write(rules), desk.Signature);
                desk.Note("pathways.edited", draft.Id.Value);
                var live = await desk.PathwayVersions.MaxAsync(version => version.Number, stop);
                return new KeptPathwayDraft(draft.Revision, desk.Now, live != draft.BasedOn);
            },
            stop
        );
}

/// <summary>That a change is kept: the revision it now has, when, and whether somebody has published since it was begun.</summary>
public sealed record KeptPathwayDraft(int Revision, DateTimeOffset At, bool IsBehind);
