using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Data;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Pathways;

/// <summary>
/// Brings her change together with what was published meanwhile, and goes on from there. Back come the rules that both have touched: hers
/// stand, and she should look at them.
/// </summary>
public sealed class TakeInPathways(FrontDesk frontDesk)
{
    /// <param name="seen">The revision of her change that she saw.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<IReadOnlySet<PathwayId>>> RunAsync(int seen, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.EditPathways,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.PathwayDrafts, one => true, stop);
                Refusal.ThrowIfAny(draft.Revision == seen ? null : PathwayRefusals.DraftElsewhere);
                var begun = await desk.PathwayVersionAsync(draft.BasedOn, stop);
                var live = await desk.LivePathwaysAsync(stop);
                var merged = PathwayMerge.Of(PathwayJson.Read(begun.Rules), PathwayJson.Read(draft.Rules), PathwayJson.Read(live.Rules));
                draft.TakeIn(live.Number, PathwayJson.Write(merged.Rules), desk.Signature);
                desk.Note("pathways.taken-in", draft.Id.Value);
                return merged.TouchedByBoth;
            },
            stop
        );
}
