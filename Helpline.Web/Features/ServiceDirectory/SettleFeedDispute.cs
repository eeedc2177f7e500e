using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Somebody has seen what the feed says and what stands here of one field, and chooses.</summary>
public sealed class SettleFeedDispute(FrontDesk frontDesk)
{
    /// <param name="id">The service.</param>
    /// <param name="seen">What she saw of the feed.</param>
    /// <param name="take">Whether the feed's is taken; else what stands here stays.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(ServiceId id, FeedDispute seen, bool take, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                desk.Expect(service, desk.VersionOf(service));
                service.Settle(seen.Field, seen.Theirs, take);
                var secret = await desk.ConfidentialAddresses.FirstOrDefaultAsync(a => a.Service == id, stop);
                Refusal.ThrowIfAny(secret?.ObstacleTo(service.Details));
                desk.Note(take ? "directory.feed-taken" : "directory.feed-put-aside", id.Value, seen.Field);
            },
            stop
        );
}
