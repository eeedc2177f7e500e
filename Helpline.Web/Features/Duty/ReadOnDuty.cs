using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>Who is on duty now, by name, and whether she is.</summary>
public sealed class ReadOnDuty(FrontDesk frontDesk)
{
    public Task<Outcome<DutyRoster>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadNamesOnDuty,
            async desk =>
            {
                var ids = await desk.OnDutyAsync(stop);
                var names = await desk.People.Where(p => ids.Contains(p.Id)).Select(p => p.Name).OrderBy(name => name).ToListAsync(stop);
                return new DutyRoster(ids.Contains(desk.Actor.Id), names);
            },
            stop
        );
}

/// <summary>Who is on duty at one moment.</summary>
public sealed record DutyRoster(bool IsOnDuty, IReadOnlyList<string> Names);
