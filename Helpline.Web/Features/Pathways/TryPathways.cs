using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Pathways;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>
/// Tries her change on the calls of the last months, as far as they are in her reach, beside the rules that are live. Nothing that was
/// said in them is opened: only what rules may ask.
/// </summary>
public sealed class TryPathways(FrontDesk frontDesk)
{
    public const int LongestMonths = 12;

    private const int TellEvery = 500;

    /// <summary>However many calls there were, they are read one by one and none is kept.</summary>
    /// <param name="months">How far back, 1 to 12.</param>
    /// <param name="tell">Hears now and then how many were tried.</param>
    /// <param name="stop">Stops it; nothing is left of it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Task<Outcome<PathwayTrialView>> RunAsync(int months, Action<int>? tell = null, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.EditPathways,
            async desk =>
            {
                var live = await desk.LivePathwaysAsync(stop);
                var draft = await Desk.OneAsync(desk.PathwayDrafts, one => true, stop);
                var facts = await desk.ServiceFactsAsync(stop);
                var trial = new PathwayTrial(
                    new(live.Number, PathwayJson.Read(live.Rules), facts),
                    new(0, PathwayJson.Read(draft.Rules), facts)
                );
                await foreach (var call in Calls(desk, Math.Clamp(months, 1, LongestMonths)).WithCancellation(stop))
                {
                    trial.Take(call);
                    if (trial.Tried % TellEvery == 0)
                    {
                        stop.ThrowIfCancellationRequested();
                        tell?.Invoke(trial.Tried);
                        // Her other keys come between.
                        await Task.Yield();
                    }
                }

                desk.Note("pathways.tried", draft.Id.Value, $"{trial.Tried} calls");
                return new PathwayTrialView(trial, draft.Revision, facts.ToDictionary(service => service.Id));
            },
            stop
        );

    private static IAsyncEnumerable<TriedCall> Calls(Desk desk, int months)
    {
        var since = desk.LocalNow.Date.AddMonths(-months);
        return desk
            .Calls.Where(call => call.StartedLocally >= since && call.Category != null)
            .OrderByDescending(call => call.StartedLocally)
            .Select(call => new
            {
                call.Id,
                call.Number,
                call.StartedLocally,
                call.Category,
                call.OtherCategories,
                call.Needs,
                call.Flags,
                call.Age,
                call.Area,
                call.Language,
                call.PublicFunds,
                call.Children,
                call.Channel,
            })
            .AsAsyncEnumerable()
            .Select(call => new TriedCall(
                call.Id,
                call.Number,
                HerOf(
                    [call.Category!.Value, .. call.OtherCategories],
                    call.Flags,
                    new()
                    {
                        Needs = call.Needs.ToHashSet(),
                        Age = call.Age,
                        Areas = PathwayAreas.Of(call.Area),
                        Language = call.Language,
                        PublicFunds = call.PublicFunds,
                        Children = call.Children,
                        Channel = Code.Of(call.Channel),
                    }
                ),
                call.StartedLocally
            ));
    }

    private static Circumstances HerOf(IEnumerable<Category> categories, IReadOnlyList<FlagKind> flags, Circumstances rest) =>
        rest with
        {
            Categories = categories.Select(Code.Of).ToHashSet(),
            Flags = flags.Select(Code.Of).ToHashSet(),
            Children = Circumstances.ChildrenOf(rest.Children, flags),
        };
}

/// <summary>What trying found, and of which revision of her change.</summary>
public sealed record PathwayTrialView(
    PathwayTrial Trial,
    int Revision,
    IReadOnlyDictionary<Domain.ServiceDirectory.ServiceId, ServiceFacts> Services
);
