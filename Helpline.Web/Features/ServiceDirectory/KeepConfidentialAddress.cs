using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Writes down where a refuge is, sealed by itself. An empty address takes it away.</summary>
public sealed class KeepConfidentialAddress(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceId id, string address, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.OpenConfidentialAddresses,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                var kept = await desk.ConfidentialAddresses.FirstOrDefaultAsync(a => a.Service == id, stop);
                Keep(desk, service.Id, kept, address);
                desk.Note(string.IsNullOrWhiteSpace(address) ? "directory.address-removed" : "directory.address-kept", id.Value);
            },
            stop
        );

    private static void Keep(Desk desk, ServiceId service, ConfidentialAddress? kept, string address)
    {
        if (kept is null && !string.IsNullOrWhiteSpace(address))
        {
            desk.Add(ConfidentialAddress.Of(service, address, desk.Signature));
        }
        else if (kept is not null && string.IsNullOrWhiteSpace(address))
        {
            desk.Remove(kept);
        }
        else
        {
            kept?.Change(address, desk.Signature);
        }
    }
}
