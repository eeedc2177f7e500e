using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>What a service says of its capacity today.</summary>
public sealed class ReportCapacity(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceId id, Capacity capacity, int? waitingDays, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                service.Report(capacity, waitingDays, desk.Signature);
                desk.Note("directory.capacity", id.Value);
            },
            stop
        );
}
