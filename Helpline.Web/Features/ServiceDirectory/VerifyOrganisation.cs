using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Somebody has looked: all that is written of this organisation is so today.</summary>
public sealed class VerifyOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ListedOrganisationId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
                organisation.Verify(desk.Signature);
                desk.Note("directory.verified", id.Value);
            },
            stop
        );
}
