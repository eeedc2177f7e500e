namespace Helpline.Domain.Pathways;

/// <summary>
/// What she wrote, brought together with what somebody published meanwhile. A rule that only one of them touched is that one's; where
/// both did, hers stands and is named, so that she decides. Nothing that she wrote is lost.
/// </summary>
public sealed record PathwayMerge(IReadOnlyList<Pathway> Rules, IReadOnlySet<PathwayId> TouchedByBoth)
{
    /// <param name="begun">The version that she began from.</param>
    /// <param name="hers">What she made of it.</param>
    /// <param name="theirs">What was published meanwhile.</param>
    public static PathwayMerge Of(IReadOnlyList<Pathway> begun, IReadOnlyList<Pathway> hers, IReadOnlyList<Pathway> theirs)
    {
        var (was, mine, now) = (ById(begun), ById(hers), ById(theirs));
        var (kept, both) = (new Dictionary<PathwayId, Pathway>(), new HashSet<PathwayId>());
        foreach (var id in mine.Keys.Union(now.Keys))
        {
            var (before, her, their) = (was.GetValueOrDefault(id), mine.GetValueOrDefault(id), now.GetValueOrDefault(id));
            var rule =
                her == before ? their
                : their == before ? her
                : her ?? their;
            if (her != before && their != before && her != their)
            {
                both.Add(id);
            }

            if (rule is not null)
            {
                kept.Add(id, rule);
            }
        }

        return new([.. Order(begun, hers, theirs).Where(kept.ContainsKey).Select(id => kept[id])], both);
    }

    // Hers where she moved a rule, theirs otherwise; what only the other order has comes behind what it stood behind there.
    private static List<PathwayId> Order(IReadOnlyList<Pathway> begun, IReadOnlyList<Pathway> hers, IReadOnlyList<Pathway> theirs)
    {
        var (was, mine, now) = (Ids(begun), Ids(hers), Ids(theirs));
        var sheMoved = !was.Intersect(mine).SequenceEqual(mine.Intersect(was));
        var (first, second) = sheMoved ? (mine, now) : (now, mine);
        var order = first.ToList();
        for (var i = 0; i < second.Count; i++)
        {
            if (!order.Contains(second[i]))
            {
                order.Insert(i == 0 ? 0 : order.IndexOf(second[i - 1]) + 1, second[i]);
            }
        }

        return order;
    }

    private static List<PathwayId> Ids(IEnumerable<Pathway> rules) => [.. rules.Select(rule => rule.Id)];

    private static Dictionary<PathwayId, Pathway> ById(IEnumerable<Pathway> rules) => rules.ToDictionary(rule => rule.Id);
}
