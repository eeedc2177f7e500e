using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>The rules that are live, over the directory as it now is. Asked again it costs a look at a few counts.</summary>
public sealed class ReadPathwayMap(FrontDesk frontDesk, KeptPathways kept)
{
    public Task<Outcome<PathwayMap>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadPathways,
            async desk =>
            {
                var stamp = await StampAsync(desk, stop);
                return kept.At(stamp) ?? await MakeAsync(desk, stamp, stop);
            },
            stop
        );

    private async Task<PathwayMap> MakeAsync(Desk desk, PathwayStamp stamp, CancellationToken stop)
    {
        var version = await desk.PathwayVersionAsync(stamp.Version, stop);
        var map = new PathwayMap(version.Number, PathwayJson.Read(version.Rules), await desk.ServiceFactsAsync(stop));
        kept.Keep(stamp, map);
        return map;
    }

    // Where there is nothing, there is no row either: nought of everything.
    private static async Task<PathwayStamp> StampAsync(Desk desk, CancellationToken stop)
    {
        var live = await desk
            .PathwayVersions.OrderByDescending(version => version.Number)
            .Select(version => new { version.Number, version.Published.At })
            .FirstAsync(stop);
        var services = await desk
            .Services.GroupBy(service => 1)
            .Select(all => new { Count = all.Count(), Changes = all.Sum(service => (long)EF.Property<int>(service, Versions.Column)) })
            .FirstOrDefaultAsync(stop);
        var organisations = await desk
            .ListedOrganisations.GroupBy(organisation => 1)
            .Select(all => new { Count = all.Count(), Changes = all.Sum(one => (long)EF.Property<int>(one, Versions.Column)) })
            .FirstOrDefaultAsync(stop);
        return new(
            live.Number,
            live.At,
            services?.Count ?? 0,
            services?.Changes ?? 0,
            organisations?.Count ?? 0,
            organisations?.Changes ?? 0,
            desk.Today
        );
    }
}
