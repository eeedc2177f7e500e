using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A withdrawn service is offered again.</summary>
public sealed class BringBackService(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                service.BringBack();
                desk.Note("directory.brought-back", id.Value);
            },
            stop
        );
}
