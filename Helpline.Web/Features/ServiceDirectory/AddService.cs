using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Adds a service of an organisation; of ours with the team that answers for it.</summary>
public sealed class AddService(FrontDesk frontDesk)
{
    public Task<Outcome<ServiceId>> RunAsync(
        ListedOrganisationId of,
        ServiceDetails details,
        Team? team = null,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == of, stop);
                var service = Service.Add(organisation, details, team);
                desk.Add(service);
                desk.Note("directory.service-added", service.Id.Value);
                return service.Id;
            },
            stop
        );
}
