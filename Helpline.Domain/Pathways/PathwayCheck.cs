using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Pathways;

/// <summary>Reads rules over before they go live.</summary>
public static class PathwayCheck
{
    // Words for what a service does or for who may learn of her; whatever else the scan marks tells what a woman is.
    private static readonly string[] OfServices =
    [
        "immigra",
        "inmigra",
        "imigra",
        "migra",
        "home office",
        "ministerio del interior",
        "deport",
        "asylum",
        "asilo",
    ];

    public static IReadOnlyList<PathwayFinding> Of(IEnumerable<Pathway> rules, PathwayTerms terms) =>
        [.. rules.SelectMany(rule => OfOne(rule, terms))];

    public static Refusal? ObstacleToPublishing(IEnumerable<Pathway> rules, PathwayTerms terms) =>
        Of(rules, terms).Count(finding => finding.IsObstacle) is > 0 and var obstacles ? PathwayRefusals.NotReady(obstacles) : null;

    private static IEnumerable<PathwayFinding> OfOne(Pathway rule, PathwayTerms terms) =>
        OfWords(rule).Concat(OfConditions(rule, terms)).Concat(OfServicesIn(rule, terms));

    private static IEnumerable<PathwayFinding> OfWords(Pathway rule)
    {
        if (!rule.Name.IsComplete)
        {
            yield return new(rule.Id, PathwayFindingKind.NameMissing);
        }

        foreach (var words in rule.Name.All.Concat(rule.Then.SelectMany(lead => lead.Because.All)))
        {
            if (NamesStatus(words))
            {
                yield return new(rule.Id, PathwayFindingKind.NamesStatus, words);
            }
        }
    }

    private static IEnumerable<PathwayFinding> OfConditions(Pathway rule, PathwayTerms terms)
    {
        if (rule.When.IsEmpty || rule.When.Groups.Any(group => group.IsEmpty))
        {
            yield return new(rule.Id, PathwayFindingKind.ConditionMissing);
        }

        if (rule.When.Groups.Any(group => group.Groups.Count > 0))
        {
            yield return new(rule.Id, PathwayFindingKind.NestedTooDeep);
        }

        foreach (var condition in rule.When.Everything)
        {
            if (condition.Values.Count == 0)
            {
                yield return new(rule.Id, PathwayFindingKind.ValueMissing);
            }

            foreach (var value in condition.Values)
            {
                if (!terms.Knows(condition.Subject, value))
                {
                    yield return new(rule.Id, PathwayFindingKind.ValueUnknown, value);
                }
                else if (condition.Subject == ConditionSubject.Need && terms.Needs[value])
                {
                    yield return new(rule.Id, PathwayFindingKind.NeedRetired, value);
                }
            }
        }
    }

    private static IEnumerable<PathwayFinding> OfServicesIn(Pathway rule, PathwayTerms terms)
    {
        if (rule.Then.Count == 0)
        {
            yield return new(rule.Id, PathwayFindingKind.ServiceMissing);
        }

        foreach (var lead in rule.Then)
        {
            var service = terms.Services.GetValueOrDefault(lead.Service);
            if (service is null or { IsWithdrawn: true })
            {
                var kind = service is null ? PathwayFindingKind.ServiceUnknown : PathwayFindingKind.ServiceWithdrawn;
                yield return new(rule.Id, kind, service?.Name.English ?? "");
            }

            if (!lead.Because.IsComplete)
            {
                yield return new(rule.Id, PathwayFindingKind.ReasonMissing, service?.Name.English ?? "");
            }

            if (rule.Then.Count(other => other.Service == lead.Service) > 1)
            {
                yield return new(rule.Id, PathwayFindingKind.ServiceTwice, service?.Name.English ?? "");
            }
        }
    }

    private static bool NamesStatus(string words) =>
        ImmigrationScan
            .Find(words)
            .Any(hit =>
                hit.Class == FieldClass.Immigration
                && !OfServices.Any(stem => hit.Sentence.Marked.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            );
}
