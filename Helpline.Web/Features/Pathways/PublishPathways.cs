using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Data;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Pathways;

/// <summary>Makes her change the live rules: a version of its own, with the reason. From then on every call is led by it.</summary>
public sealed class PublishPathways(FrontDesk frontDesk)
{
    /// <param name="why">The reason.</param>
    /// <param name="seen">The revision of her change that she saw.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<int>> RunAsync(string why, int seen, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.EditPathways,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.PathwayDrafts, one => true, stop);
                Refusal.ThrowIfAny(draft.Revision == seen ? null : PathwayRefusals.DraftElsewhere);
                await desk.ExpectLiveAsync(draft.BasedOn, stop);
                var rules = PathwayJson.Read(draft.Rules);
                var live = await desk.PathwayVersionAsync(draft.BasedOn, stop);
                Refusal.ThrowIfAny(
                    PathwayCheck.ObstacleToPublishing(rules, await desk.PathwayTermsAsync(stop))
                        ?? (
                            PathwayDifference.Between(PathwayJson.Read(live.Rules), rules).Count == 0
                                ? PathwayRefusals.NothingChanged
                                : null
                        )
                );
                var version = PathwayVersion.Publish(draft.BasedOn + 1, draft.Rules, why, null, desk.Signature);
                desk.Add(version);
                desk.Remove(draft);
                desk.Note("pathways.published", null, $"version {version.Number}");
                return version.Number;
            },
            stop
        );
}
