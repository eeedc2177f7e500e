using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>A call that was, as far as rules ask.</summary>
/// <param name="Id">The call.</param>
/// <param name="Number">C-2026-000123.</param>
/// <param name="Her">What mattered of it.</param>
/// <param name="At">When it began, by the wall clock: what was open then counts.</param>
public sealed record TriedCall(CallId Id, string Number, Circumstances Her, DateTime At);

/// <summary>A call that the changed rules would have led elsewhere: what she would have been suggested besides, and what no more.</summary>
/// <param name="Id">The call.</param>
/// <param name="Number">C-2026-000123.</param>
/// <param name="Gained">Suggested by the changed rules alone.</param>
/// <param name="Lost">Suggested by the live rules alone.</param>
/// <param name="FirstChanged">Another service would have stood first.</param>
public sealed record CallLedElsewhere(
    CallId Id,
    string Number,
    IReadOnlyList<ServiceId> Gained,
    IReadOnlyList<ServiceId> Lost,
    bool FirstChanged
);

/// <summary>
/// Tries changed rules on calls that were, beside the rules that are live: how many would be led elsewhere, which, and in both directions.
/// </summary>
public sealed class PathwayTrial(PathwayMap live, PathwayMap changed)
{
    /// <summary>So many calls are named; all are counted.</summary>
    public const int Named = 200;

    private readonly Dictionary<ServiceId, ServiceTally> services = [];
    private readonly List<CallLedElsewhere> elsewhere = [];

    /// <summary>Calls tried.</summary>
    public int Tried { get; private set; }

    public int LedElsewhere { get; private set; }

    /// <summary>Had suggestions and would have none.</summary>
    public int LeftWithNothing { get; private set; }

    /// <summary>Had none and would have some.</summary>
    public int NewlyLed { get; private set; }

    /// <summary>The first of those led elsewhere, in the order in which they were tried.</summary>
    public IReadOnlyList<CallLedElsewhere> Calls => elsewhere;

    /// <summary>Each service that would gain or lose, the most first.</summary>
    public IReadOnlyList<ServiceTally> Services => [.. services.Values.OrderByDescending(tally => tally.Gained + tally.Lost)];

    public void Take(TriedCall call)
    {
        var (before, after) = (Suggested(live, call), Suggested(changed, call));
        Tried++;
        if (before.SequenceEqual(after))
        {
            return;
        }

        LeftWithNothing += after.Count == 0 ? 1 : 0;
        NewlyLed += before.Count == 0 ? 1 : 0;
        Note(call, [.. after.Except(before)], [.. before.Except(after)], before.FirstOrDefault() != after.FirstOrDefault());
    }

    private static List<ServiceId> Suggested(PathwayMap map, TriedCall call) =>
        [.. map.Suggest(call.Her, call.At).Suggested.Select(suggestion => suggestion.Service.Id)];

    private void Note(TriedCall call, List<ServiceId> gained, List<ServiceId> lost, bool firstChanged)
    {
        // The same services with the same first one: only the order below it is another, and leads nobody elsewhere.
        if (gained.Count + lost.Count == 0 && !firstChanged)
        {
            return;
        }

        LedElsewhere++;
        gained.ForEach(service => services[service] = TallyOf(service) with { Gained = TallyOf(service).Gained + 1 });
        lost.ForEach(service => services[service] = TallyOf(service) with { Lost = TallyOf(service).Lost + 1 });
        if (elsewhere.Count < Named)
        {
            elsewhere.Add(new(call.Id, call.Number, gained, lost, firstChanged));
        }
    }

    private ServiceTally TallyOf(ServiceId service) => services.GetValueOrDefault(service) ?? new(service, 0, 0);
}

/// <summary>How many calls a service would gain and lose.</summary>
public sealed record ServiceTally(ServiceId Service, int Gained, int Lost);
