using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Caseload;

/// <summary>Gives a saved view another name.</summary>
public sealed class RenameView(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(SavedViewId id, string name, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.ReadCases,
            async desk =>
            {
                (await Desk.OneAsync(desk.SavedViews, v => v.Id == id, stop)).Rename(name);
                desk.Note("views.renamed", id.Value);
            },
            stop
        );
}
