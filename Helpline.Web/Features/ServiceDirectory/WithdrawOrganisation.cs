using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Nothing of this organisation is offered to anybody any more.</summary>
public sealed class WithdrawOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ListedOrganisationId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
                organisation.Withdraw(why, desk.Signature);
                desk.Note("directory.withdrawn", id.Value);
            },
            stop
        );
}
