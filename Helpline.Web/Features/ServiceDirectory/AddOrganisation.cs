using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Adds an organisation. Nobody knows yet what it does with what it learns, unless its class says so.</summary>
public sealed class AddOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome<ListedOrganisationId>> RunAsync(
        OrganisationDetails details,
        RecipientClass recipient,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            desk =>
            {
                var organisation = ListedOrganisation.Add(details, recipient);
                desk.Add(organisation);
                desk.Note("directory.organisation-added", organisation.Id.Value);
                return Task.FromResult(organisation.Id);
            },
            stop
        );
}
