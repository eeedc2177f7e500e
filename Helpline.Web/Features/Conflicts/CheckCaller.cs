using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>
/// Compares a woman, as her record opens or changes, with everybody recorded as a perpetrator in another woman's case. A match is kept for
/// the safeguarding lead. Nothing is said to whoever is at this desk, and nothing that she does is stopped.
/// </summary>
public sealed class CheckCaller(SearchTokens tokens)
{
    /// <param name="desk">The sitting in which her record opens or changes; her contacts must be loaded.</param>
    /// <param name="her">Her record.</param>
    /// <param name="said">What was said on the line: names and numbers that her record need not hold.</param>
    /// <param name="call">The call in which it came up.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task RunAsync(Desk desk, ServiceUser her, SaidOfHer said, CallId? call, CancellationToken stop = default)
    {
        var met = Met(her, said);
        foreach (var recorded in await CandidatesAsync(desk, her.Id, met, stop))
        {
            if (met.GroundWith(recorded) is { } ground)
            {
                await desk.KeepConflictAsync(her.Id, null, recorded, ground, call, stop);
            }
        }
    }

    private static Traits Met(ServiceUser her, SaidOfHer said) =>
        new(
            [.. new[] { her.Name, said.Name }.Where(name => name.Length > 0).Distinct()],
            [
                .. her
                    .Contacts.Where(c => c.Kind == ContactKind.Telephone)
                    .Select(c => c.Value)
                    .Concat(TelephoneNumber.TryParse(said.Telephone, out var typed) && !typed.IsShortCode ? [typed.E164] : [])
                    .Distinct(),
            ],
            [.. her.Contacts.Where(c => c.Kind == ContactKind.Email).Select(c => c.Value)]
        );

    private async Task<IReadOnlyList<Perpetrator>> CandidatesAsync(Desk desk, ServiceUserId her, Traits met, CancellationToken stop)
    {
        var entries = await desk.LikelyPerpetratorsAsync(met.PerpetratorTokens(tokens), stop);
        return entries.Count == 0
            ? []
            : await desk
                .PerpetratorsToCompare.Where(p => entries.Contains(p.Id) && p.ServiceUser != her)
                .OrderBy(p => p.Id)
                .ToListAsync(stop);
    }
}

/// <summary>What was said of her on the line, as typed; empty where it was not.</summary>
public sealed record SaidOfHer(string Name, string Telephone)
{
    public static readonly SaidOfHer Nothing = new("", "");
}
