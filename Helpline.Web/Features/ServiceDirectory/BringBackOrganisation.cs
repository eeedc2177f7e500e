using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A withdrawn organisation is offered again, with what it offers.</summary>
public sealed class BringBackOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ListedOrganisationId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
                organisation.BringBack();
                desk.Note("directory.brought-back", id.Value);
            },
            stop
        );
}
