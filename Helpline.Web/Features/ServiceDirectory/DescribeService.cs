using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Changes what the directory says of a service. What somebody else changed meanwhile is kept, and told field by field.</summary>
public sealed class DescribeService(FrontDesk frontDesk)
{
    public Task<Outcome<Edited<ServiceDetails>>> RunAsync(
        ServiceId id,
        ServiceDetails opened,
        ServiceDetails hers,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                var before = service.Details;
                var edited = DirectoryEdit.Merge(ServiceFields.All, opened, hers, before);
                if (edited.Saved)
                {
                    var secret = await desk.ConfidentialAddresses.FirstOrDefaultAsync(a => a.Service == id, stop);
                    Refusal.ThrowIfAny(secret?.ObstacleTo(edited.Now));
                    service.Describe(edited.Now, desk.Signature);
                    desk.Expect(service, desk.VersionOf(service));
                    desk.Note("directory.described", id.Value, DirectoryEdit.Changed(ServiceFields.All, before, edited.Now));
                }

                return edited;
            },
            stop
        );
}
