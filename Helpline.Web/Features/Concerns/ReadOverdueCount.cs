using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>For the manager: how many concerns nobody took in time although the lead was told, and for how long. Nothing of what they are.</summary>
public sealed class ReadOverdueCount(FrontDesk frontDesk)
{
    public Task<Outcome<OverdueCount>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadOverdueCount,
            async desk =>
            {
                var due = await desk.OverdueSince.OrderBy(at => at).ToListAsync(stop);
                return new OverdueCount([.. due.Select(at => desk.Now - at)]);
            },
            stop
        );
}

/// <summary>How long each has been overdue, the longest first.</summary>
public sealed record OverdueCount(IReadOnlyList<TimeSpan> Ages);
