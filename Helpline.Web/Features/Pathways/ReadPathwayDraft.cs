using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>Her change of the rules as far as it is written, with what stands in its way; or where she has none, the rules to begin from.</summary>
public sealed class ReadPathwayDraft(FrontDesk frontDesk)
{
    public Task<Outcome<PathwayDraftView>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.EditPathways,
            async desk =>
            {
                var live = await desk.LivePathwaysAsync(stop);
                var draft = await desk.PathwayDraftAsync(stop);
                var begun = draft is null || draft.BasedOn == live.Number ? live : await desk.PathwayVersionAsync(draft.BasedOn, stop);
                return new PathwayDraftView(begun.Number, PathwayJson.Read(begun.Rules), PathwayJson.Read(draft?.Rules ?? live.Rules))
                {
                    IsBegun = draft is not null,
                    Revision = draft?.Revision ?? 0,
                    TouchedAt = draft?.TouchedAt,
                    Terms = await desk.PathwayTermsAsync(stop),
                    Needs = await desk.NeedNamesAsync(stop),
                    Meanwhile = begun.Number == live.Number ? null : await MeanwhileAsync(desk, begun, live, stop),
                };
            },
            stop
        );

    private static async Task<PublishedMeanwhile> MeanwhileAsync(
        Desk desk,
        PathwayVersion begun,
        PathwayVersion live,
        CancellationToken stop
    )
    {
        var by = await desk.People.Where(p => p.Id == live.Published.By).Select(p => p.Name).FirstOrDefaultAsync(stop);
        var changes = PathwayDifference.Between(PathwayJson.Read(begun.Rules), PathwayJson.Read(live.Rules));
        return new(live, by ?? "", changes);
    }
}

/// <summary>A change of the rules under way.</summary>
/// <param name="BasedOn">The version that it began from.</param>
/// <param name="Begun">The rules of that version.</param>
/// <param name="Rules">The rules as they are being written.</param>
public sealed record PathwayDraftView(int BasedOn, IReadOnlyList<Pathway> Begun, IReadOnlyList<Pathway> Rules)
{
    /// <summary>Something was written; otherwise these are the live rules.</summary>
    public bool IsBegun { get; init; }

    public int Revision { get; init; }

    public DateTimeOffset? TouchedAt { get; init; }

    public required PathwayTerms Terms { get; init; }

    public required NeedNames Needs { get; init; }

    /// <summary>What somebody published since she began.</summary>
    public PublishedMeanwhile? Meanwhile { get; init; }
}

/// <summary>A version that was published while she wrote, by whom, and in what it differs from the one that she began from.</summary>
public sealed record PublishedMeanwhile(PathwayVersion Version, string By, IReadOnlyList<PathwayChange> Changes);
