using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Caseload;

/// <summary>Keeps the filter of the caseload under a name of hers. It also brings back a view that she just removed.</summary>
public sealed class KeepView(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(string name, CaseloadFilter filter, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.ReadCases,
            desk =>
            {
                var view = SavedView.Keep(desk.Actor.Id, name, filter.ToQuery());
                desk.Add(view);
                desk.Note("views.kept", view.Id.Value);
                return Task.CompletedTask;
            },
            stop
        );
}
