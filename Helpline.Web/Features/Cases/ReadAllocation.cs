using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>Who could carry a case: each coordinator with what she carries and her ceiling, those of its team first.</summary>
public sealed class ReadAllocation(FrontDesk frontDesk)
{
    public Task<Outcome<Allocation>> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.AllocateCases,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases.Include(f => f.Needs), f => f.Id == id, stop);
                return new Allocation(id, file.Number, file.Team, file.Risk, file.Weight)
                {
                    Holder = file.Holder,
                    Carriers = await CarryingAsync(desk, file.Team, stop),
                };
            },
            stop
        );

    internal static async Task<IReadOnlyList<Carrier>> CarryingAsync(Desk desk, Team? team, CancellationToken stop)
    {
        var points = (await desk.CarriedWeights.ToListAsync(stop))
            .GroupBy(carried => carried.Holder)
            .ToDictionary(group => group.Key, group => group.Sum(carried => carried.Points));
        return
        [
            .. (await desk.CarriersAsync(stop))
                .Select(p => new Carrier(
                    p.Id,
                    p.Name,
                    points.GetValueOrDefault(p.Id),
                    p.Ceiling,
                    team is not { } wanted || p.Teams.Contains(wanted)
                ))
                .OrderByDescending(c => c.OfTeam),
        ];
    }
}

/// <summary>A case that is to be allocated, and those who could carry it.</summary>
public sealed record Allocation(CaseId Id, string Number, Team Team, RiskLevel Risk, int Weight)
{
    public PersonId? Holder { get; init; }

    public required IReadOnlyList<Carrier> Carriers { get; init; }
}

/// <summary>A coordinator with what she carries and her ceiling, in points.</summary>
public sealed record Carrier(PersonId Id, string Name, int Carries, int Ceiling, bool OfTeam)
{
    public bool WouldBeOver(int weight) => Carries + weight > Ceiling;
}
