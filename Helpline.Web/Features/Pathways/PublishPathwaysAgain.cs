using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>Undoes: an earlier version is published again as a new one. Every version in between stays.</summary>
public sealed class PublishPathwaysAgain(FrontDesk frontDesk)
{
    /// <param name="number">The earlier version.</param>
    /// <param name="why">The reason.</param>
    /// <param name="seen">The version that she saw live.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<int>> RunAsync(int number, string why, int seen, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.EditPathways,
            async desk =>
            {
                await desk.ExpectLiveAsync(seen, stop);
                var earlier = await desk.PathwayVersionAsync(number, stop);
                var same = await desk.PathwayVersions.AnyAsync(v => v.Number == seen && v.Rules == earlier.Rules, stop);
                Refusal.ThrowIfAny(same ? PathwayRefusals.NothingChanged : null);
                var version = PathwayVersion.Publish(seen + 1, earlier.Rules, why, number, desk.Signature);
                desk.Add(version);
                desk.Note(
                    "pathways.published-again",
                    null,
                    string.Create(CultureInfo.InvariantCulture, $"version {number} as {version.Number}")
                );
                return version.Number;
            },
            stop
        );
}
