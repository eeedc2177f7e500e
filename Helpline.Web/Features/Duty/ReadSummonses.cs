using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>
/// What she is called to now: while she is on duty, and also while nobody is, for then whoever is there must hear it; of broken glass always. Kinds and ages, no names.
/// </summary>
public sealed class ReadSummonses(FrontDesk frontDesk)
{
    private const int Most = 20;

    public Task<Outcome<IReadOnlyList<OpenSummons>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<OpenSummons>>(
            May.HearSummonses,
            async desk =>
            {
                var open = await desk
                    .Summonses.Where(s => s.Answered == null)
                    .OrderBy(s => s.RaisedAt)
                    .Take(Most)
                    .Select(s => new OpenSummons(s.Id, s.Kind, s.Record, s.Flag, s.RaisedAt))
                    .ToListAsync(stop);
                return open.Count > 0 && await HearsAsync(desk, stop) ? open : [.. open.Where(s => s.Kind == SummonsKind.BrokenGlass)];
            },
            stop
        );

    private static async Task<bool> HearsAsync(Desk desk, CancellationToken stop)
    {
        var onDuty = await desk.OnDutyAsync(stop);
        return onDuty.Count == 0 || onDuty.Contains(desk.Actor.Id);
    }
}

/// <summary>Something that nobody has answered yet.</summary>
public sealed record OpenSummons(SummonsId Id, SummonsKind Kind, Guid Record, FlagKind? Flag, DateTimeOffset RaisedAt)
{
    /// <summary>Where it leads.</summary>
    public string Href =>
        Kind switch
        {
            SummonsKind.ImmediateConcern or SummonsKind.OverdueConcern => $"concerns/{Record}",
            SummonsKind.AskCoordinator => $"calls/drafts/{Record}",
            SummonsKind.ConflictOfInterest => $"conflicts/{Record}",
            SummonsKind.BrokenGlass => "broken-glass",
        };
}
