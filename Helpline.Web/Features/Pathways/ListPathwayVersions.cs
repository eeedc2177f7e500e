using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>Every version of the rules, the latest first: who published it, when and why.</summary>
public sealed class ListPathwayVersions(FrontDesk frontDesk)
{
    public Task<Outcome<IReadOnlyList<PathwayVersionRow>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<PathwayVersionRow>>(
            May.ReadPathways,
            async desk =>
            {
                var rows = await desk
                    .PathwayVersions.OrderByDescending(version => version.Number)
                    .Select(version => new
                    {
                        version.Number,
                        version.Published.At,
                        version.Published.By,
                        version.Why,
                        version.Again,
                    })
                    .ToListAsync(stop);
                var people = rows.Select(row => row.By).ToHashSet();
                var names = await desk.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
                return
                [
                    .. rows.Select(row => new PathwayVersionRow(row.Number, row.At, names.GetValueOrDefault(row.By), row.Why, row.Again)),
                ];
            },
            stop
        );
}

/// <summary>One version in the list. Nobody published the one that the house began with.</summary>
public sealed record PathwayVersionRow(int Number, DateTimeOffset At, string? By, string Why, int? Again);
