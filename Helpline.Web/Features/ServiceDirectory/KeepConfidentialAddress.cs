using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
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
                Keep(desk, service, kept, address);
                desk.Note(string.IsNullOrWhiteSpace(address) ? "directory.address-removed" : "directory.address-kept", id.Value);
            },
            stop
        );

    private static void Keep(Desk desk, Service service, ConfidentialAddress? kept, string address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            if (kept is not null)
            {
                desk.Remove(kept);
            }

            return;
        }

        var secret = kept ?? ConfidentialAddress.Of(service.Id, address, desk.Signature);
        secret.Change(address, desk.Signature);
        Refusal.ThrowIfAny(secret.ObstacleTo(service.Details));
        if (kept is null)
        {
            desk.Add(secret);
        }
    }
}
