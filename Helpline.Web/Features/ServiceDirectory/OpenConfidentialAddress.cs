using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Where a refuge is, for whoever must bring a woman there. It is noted before it is shown.</summary>
public sealed class OpenConfidentialAddress(FrontDesk frontDesk)
{
    public Task<Outcome<string>> RunAsync(ServiceId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.OpenConfidentialAddresses,
            async desk =>
            {
                var kept = await Desk.OneAsync(desk.ConfidentialAddresses, a => a.Service == id, stop);
                desk.Note("directory.address-opened", id.Value);
                return kept.Address;
            },
            stop
        );
}
