using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Search;

/// <summary>
/// The women whom all of these tokens are of. A common name is hers and a thousand others': nobody counts or sorts what they all said. Of few
/// women the calls are gone through one by one; of many, all calls in reach newest first, until enough are found. Either way nothing in reach is missed.
/// </summary>
internal sealed class SoughtWomen
{
    private const int Few = 500;

    private readonly IQueryable<SearchToken> rows;
    private readonly IReadOnlyList<long> tokens;
    private readonly bool areFew;

    private SoughtWomen(IQueryable<SearchToken> rows, IReadOnlyList<long> tokens, bool areFew) =>
        (this.rows, this.tokens, this.areFew) = (rows, tokens, areFew);

    private IQueryable<ServiceUserId> Women =>
        tokens
            .Skip(1)
            .Aggregate(
                rows.Where(t => t.Token == tokens[0]).Select(t => t.ServiceUser),
                (found, token) => found.Where(id => rows.Any(t => t.Token == token && t.ServiceUser == id))
            );

    /// <summary>Looks how common each word is, no further than it matters. Without a word there is nobody.</summary>
    public static async Task<SoughtWomen?> FindAsync(Desk desk, IReadOnlyList<long> tokens, CancellationToken stop)
    {
        var counted = new List<(long Token, int Women)>();
        foreach (var token in tokens)
        {
            counted.Add((token, await desk.SearchTokens.Where(t => t.Token == token).Take(Few + 1).CountAsync(stop)));
        }

        if (counted.Count == 0)
        {
            return null;
        }

        var rarestFirst = counted.OrderBy(c => c.Women).Select(c => c.Token).ToArray();
        var sought = new SoughtWomen(desk.SearchTokens, rarestFirst, counted.Min(c => c.Women) <= Few);
        var areFew = sought.areFew || (tokens.Count > 1 && await sought.Women.Take(Few + 1).CountAsync(stop) <= Few);
        return new(desk.SearchTokens, rarestFirst, areFew);
    }

    /// <summary>The newest of their calls.</summary>
    public IQueryable<Call> NewestOf(IQueryable<Call> inReach, int most)
    {
        if (!areFew)
        {
            return tokens.Aggregate(
                inReach,
                (calls, token) => calls.Where(c => rows.Any(t => t.Token == token && t.ServiceUser == c.ServiceUser))
            );
        }

        // Sorted by what is in an index, and only the newest are read whole.
        var newest = inReach
            .Join(Women, c => c.ServiceUser, id => (ServiceUserId?)id, (c, _) => c)
            .OrderByDescending(c => c.StartedAt)
            .Take(most)
            .Select(c => c.Id);
        return inReach.Where(c => newest.Contains(c.Id));
    }

    public IQueryable<CaseFile> CasesOf(IQueryable<CaseFile> inReach) =>
        areFew
            ? inReach.Join(Women, f => f.ServiceUser, id => id, (f, _) => f)
            : tokens.Aggregate(
                inReach,
                (cases, token) => cases.Where(f => rows.Any(t => t.Token == token && t.ServiceUser == f.ServiceUser))
            );
}
