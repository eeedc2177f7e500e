using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>The live rules, or those of an earlier version, to be read as sentences; with what differs from the version before.</summary>
public sealed class ReadPathways(FrontDesk frontDesk)
{
    /// <param name="number">The version; nothing for the live one.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<PathwaysView>> RunAsync(int? number = null, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadPathways,
            async desk =>
            {
                var live = await desk.LivePathwaysAsync(stop);
                var version = number is { } asked && asked != live.Number ? await desk.PathwayVersionAsync(asked, stop) : live;
                var before = await desk.PathwayVersions.FirstOrDefaultAsync(v => v.Number == version.Number - 1, stop);
                var (rules, terms) = (PathwayJson.Read(version.Rules), await desk.PathwayTermsAsync(stop));
                return new PathwaysView(version, rules, terms)
                {
                    IsLive = version.Number == live.Number,
                    MayEdit = desk.Actor.Can(May.EditPathways),
                    HasDraft = await desk.PathwayDrafts.AnyAsync(stop),
                    PublishedBy = await desk.People.Where(p => p.Id == version.Published.By).Select(p => p.Name).FirstOrDefaultAsync(stop),
                    Findings = PathwayCheck.Of(rules, terms),
                    Changes = before is null ? [] : PathwayDifference.Between(PathwayJson.Read(before.Rules), rules),
                    Needs = await desk.NeedNamesAsync(stop),
                };
            },
            stop
        );
}

/// <summary>One version of the rules to read.</summary>
public sealed record PathwaysView(PathwayVersion Version, IReadOnlyList<Pathway> Rules, PathwayTerms Terms)
{
    public bool IsLive { get; init; }

    public bool MayEdit { get; init; }

    /// <summary>She has a change of her own under way.</summary>
    public bool HasDraft { get; init; }

    /// <summary>Nobody where the house began with it.</summary>
    public string? PublishedBy { get; init; }

    public IReadOnlyList<PathwayFinding> Findings { get; init; } = [];

    /// <summary>What differs from the version before it.</summary>
    public IReadOnlyList<PathwayChange> Changes { get; init; } = [];

    public required NeedNames Needs { get; init; }
}
