using System.Collections.Frozen;
using Helpline.Domain.Access;
using Helpline.Domain.PastCalls;
using Helpline.Domain.ServiceUsers;
using Helpline.Domain.Statistics;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.PastCalls;

/// <summary>What an import has to know of the data before it begins.</summary>
/// <param name="Words">Needs and areas.</param>
/// <param name="References">Of past calls that were brought in before.</param>
/// <param name="Women">By the pseudonyms of past calls.</param>
/// <param name="Volunteers">By their codes.</param>
internal sealed record WhatIsThere(
    PastCallWords Words,
    HashSet<string> References,
    Dictionary<string, ServiceUserId> Women,
    FrozenDictionary<string, PersonId> Volunteers
)
{
    public static async Task<WhatIsThere> ReadAsync(Desk desk, CancellationToken stop)
    {
        var needs = await desk.Needs.Select(n => new { n.Code, n.Category }).ToListAsync(stop);
        var references = await desk.AllCalls.Where(c => c.FormerReference != null).Select(c => c.FormerReference!).ToListAsync(stop);
        var women = await desk.KnownServiceUsers.Where(u => u.Pseudonym != null).Select(u => new { u.Pseudonym, u.Id }).ToListAsync(stop);
        var people = await desk.People.Select(p => new { p.Code, p.Id }).ToListAsync(stop);
        return new(
            new(needs.ToFrozenDictionary(n => n.Code, n => n.Category), LocalAuthorities.ByCode.Keys.ToFrozenSet()),
            references.ToHashSet(StringComparer.OrdinalIgnoreCase),
            women.ToDictionary(u => u.Pseudonym!, u => u.Id, StringComparer.Ordinal),
            people.ToFrozenDictionary(p => p.Code, p => p.Id, StringComparer.OrdinalIgnoreCase)
        );
    }

    public ReportedRow Report(ReadPastCall read) =>
        new(
            read.Row.Number,
            read.Row[PastCallColumn.Reference],
            read.Verdict,
            References.Contains(read.Row[PastCallColumn.Reference]),
            read.Findings,
            read.Call is { } call ? Month.Of(call.StartedLocally) : null
        );
}
