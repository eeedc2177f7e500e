using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Caseload;

/// <summary>What stands beside a caseload: her own weight, who waits for somebody, what each of her teams carries, her saved views.</summary>
public sealed class ReadCaseloadSide(FrontDesk frontDesk)
{
    private const int MostWaiting = 50;

    public Task<Outcome<CaseloadSide>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadCases,
            async desk =>
            {
                var carriers = await ReadAllocation.CarryingAsync(desk, null, stop);
                var teams = desk.Actor.Teams;
                var ofHerTeams = await desk.CarriersAsync(stop);
                return new CaseloadSide(carriers.FirstOrDefault(c => c.Id == desk.Actor.Id), desk.Now)
                {
                    Team = [.. carriers.Where(c => ofHerTeams.Any(p => p.Id == c.Id && p.Teams.Any(teams.Contains)))],
                    Queue = await QueueAsync(desk, stop),
                    Views = await desk
                        .SavedViews.OrderBy(v => v.Name)
                        .Select(v => new ViewOfHers(v.Id, v.Name, v.Filter))
                        .ToListAsync(stop),
                };
            },
            stop
        );

    internal static async Task<IReadOnlyList<QueuedCase>> QueueAsync(Desk desk, CancellationToken stop)
    {
        var queue = await desk
            .Cases.Where(f => f.Closure == null && f.Holder == null)
            .OrderBy(f =>
                f.Risk == RiskLevel.High ? 0
                : f.Risk == RiskLevel.Medium ? 1
                : 2
            )
            .ThenBy(f => f.Opened.At)
            .Take(MostWaiting)
            .Select(f => new QueuedCase(f.Id, f.Number, f.Team, f.Risk, f.Opened.At))
            .ToListAsync(stop);
        return queue;
    }
}

/// <summary>The side of the caseload page.</summary>
/// <param name="Me">What she carries herself; nobody where she carries no cases.</param>
/// <param name="Now">The moment of the reading.</param>
public sealed record CaseloadSide(Carrier? Me, DateTimeOffset Now)
{
    public required IReadOnlyList<Carrier> Team { get; init; }

    public required IReadOnlyList<QueuedCase> Queue { get; init; }

    public required IReadOnlyList<ViewOfHers> Views { get; init; }
}

/// <summary>A case that nobody carries yet.</summary>
public sealed record QueuedCase(CaseId Id, string Number, Team Team, RiskLevel Risk, DateTimeOffset Since);

/// <summary>A filter that she keeps under a name.</summary>
public sealed record ViewOfHers(SavedViewId Id, string Name, string Filter)
{
    public CaseloadFilter Kept => CaseloadFilter.Parse(Filter);
}
