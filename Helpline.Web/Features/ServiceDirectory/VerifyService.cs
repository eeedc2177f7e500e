using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Somebody has looked: all that is written of this service is so today.</summary>
public sealed class VerifyService(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                service.Verify(desk.Signature);
                desk.Note("directory.verified", id.Value);
            },
            stop
        );
}
