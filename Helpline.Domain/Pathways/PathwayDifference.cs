namespace Helpline.Domain.Pathways;

/// <summary>In what two versions of the rules differ, rule by rule.</summary>
public static class PathwayDifference
{
    public static IReadOnlyList<PathwayChange> Between(IReadOnlyList<Pathway> before, IReadOnlyList<Pathway> after)
    {
        var (was, now) = (before.ToDictionary(rule => rule.Id), after.ToDictionary(rule => rule.Id));
        var moved = Sequence.Moved(
            [.. before.Select(rule => rule.Id).Where(now.ContainsKey)],
            [.. after.Select(rule => rule.Id).Where(was.ContainsKey)]
        );
        return
        [
            .. before.Where(rule => !now.ContainsKey(rule.Id)).Select(rule => new PathwayChange(PathwayChangeKind.Removed, rule, null)),
            .. after.SelectMany(rule =>
                was.TryGetValue(rule.Id, out var earlier)
                    ? OfOne(earlier, rule, moved.Contains(rule.Id))
                    : [new PathwayChange(PathwayChangeKind.Added, null, rule)]
            ),
        ];
    }

    private static IEnumerable<PathwayChange> OfOne(Pathway was, Pathway now, bool moved)
    {
        if (moved)
        {
            yield return new(PathwayChangeKind.Moved, was, now);
        }

        if (was.Name != now.Name)
        {
            yield return new(PathwayChangeKind.Renamed, was, now);
        }

        if (was.When != now.When)
        {
            yield return new(PathwayChangeKind.ConditionsChanged, was, now);
        }

        foreach (var change in OfServices(was, now))
        {
            yield return change;
        }
    }

    private static IEnumerable<PathwayChange> OfServices(Pathway was, Pathway now)
    {
        // A rule that is still being written may name a service twice: the first counts.
        var before = was.Then.DistinctBy(lead => lead.Service).ToDictionary(lead => lead.Service);
        var after = now.Then.DistinctBy(lead => lead.Service).ToDictionary(lead => lead.Service);
        var moved = Sequence.Moved([.. before.Keys.Where(after.ContainsKey)], [.. after.Keys.Where(before.ContainsKey)]);
        foreach (var service in before.Keys.Except(after.Keys))
        {
            yield return new(PathwayChangeKind.ServiceRemoved, was, now, service);
        }

        foreach (var (service, lead) in after)
        {
            if (!before.TryGetValue(service, out var earlier))
            {
                yield return new(PathwayChangeKind.ServiceAdded, was, now, service);
                continue;
            }

            if (moved.Contains(service))
            {
                yield return new(PathwayChangeKind.ServiceMoved, was, now, service);
            }

            if (earlier.Because != lead.Because)
            {
                yield return new(PathwayChangeKind.ReasonChanged, was, now, service);
            }
        }
    }
}
