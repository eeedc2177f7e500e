using System.Collections.Frozen;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Domain.Pathways;

/// <summary>One version of the rules over the services of the directory, ready to be asked with every answer of a call.</summary>
public sealed class PathwayMap
{
    private readonly IReadOnlyList<Pathway> rules;
    private readonly FrozenDictionary<ServiceId, ServiceFacts> services;

    public PathwayMap(int version, IReadOnlyList<Pathway> rules, IEnumerable<ServiceFacts> services)
    {
        Version = version;
        this.rules = rules;
        this.services = services.ToFrozenDictionary(service => service.Id);
    }

    /// <summary>The number of the version that the rules are of; 0 for rules that were never published.</summary>
    public int Version { get; }

    /// <summary>
    /// What may help her. By and for stands first, and ourselves with it; then the rank in the rule; then the order of the rules. Where a
    /// risk is marked, whoever shares with immigration enforcement stands behind everybody who does not.
    /// </summary>
    public Suggestions Suggest(Circumstances her, DateTime localNow)
    {
        var led = Led(her);
        if (led.Count == 0)
        {
            return Suggestions.None;
        }

        var (suggested, ruledOut) = (new List<Suggestion>(), new List<RuledOut>());
        foreach (var (service, reasons, _) in led.Values.OrderBy(one => Tier(one.Service, her)).ThenBy(one => one.Rank))
        {
            if (ServiceFit.Against(service, her, localNow) is { Count: > 0 } against)
            {
                ruledOut.Add(new(service, against));
            }
            else
            {
                suggested.Add(new(service, reasons, ServiceFit.ToMind(service, her)));
            }
        }

        return new(suggested, ruledOut);
    }

    // In the order of the rules: what is equal in tier and rank keeps it.
    private OrderedDictionary<ServiceId, LedTo> Led(Circumstances her)
    {
        var led = new OrderedDictionary<ServiceId, LedTo>();
        foreach (var rule in rules)
        {
            if (rule.When.Holds(her) == true)
            {
                Follow(rule, [.. rule.When.Held(her)], led);
            }
        }

        return led;
    }

    private void Follow(Pathway rule, IReadOnlyList<HeldCondition> held, OrderedDictionary<ServiceId, LedTo> led)
    {
        for (var rank = 0; rank < rule.Then.Count; rank++)
        {
            var lead = rule.Then[rank];
            if (!services.TryGetValue(lead.Service, out var service))
            {
                continue;
            }

            var reason = new SuggestionReason(rule, lead.Because, held);
            led[lead.Service] = led.TryGetValue(lead.Service, out var before)
                ? before with
                {
                    Reasons = [.. before.Reasons, reason],
                    Rank = Math.Min(before.Rank, rank),
                }
                : new(service, [reason], rank);
        }
    }

    private static int Tier(ServiceFacts service, Circumstances her) =>
        her.IsDanger && service.Shares ? 2
        : service.IsByAndFor || service.IsInside ? 0
        : 1;

    private sealed record LedTo(ServiceFacts Service, IReadOnlyList<SuggestionReason> Reasons, int Rank);
}
