using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Pathways;

/// <summary>Lets go of her change of the rules. The live rules stay as they are.</summary>
public sealed class DropPathwayDraft(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.EditPathways,
            async desk =>
            {
                var draft = await Desk.OneAsync(desk.PathwayDrafts, one => true, stop);
                desk.Remove(draft);
                desk.Note("pathways.dropped", draft.Id.Value);
            },
            stop
        );
}
