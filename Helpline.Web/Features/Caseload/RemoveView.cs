using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Caseload;

/// <summary>Lets go of a saved view. The page offers to bring it back.</summary>
public sealed class RemoveView(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(SavedViewId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.ReadCases,
            async desk =>
            {
                desk.Remove(await Desk.OneAsync(desk.SavedViews, v => v.Id == id, stop));
                desk.Note("views.removed", id.Value);
            },
            stop
        );
}
