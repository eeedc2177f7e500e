using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>
/// What she is called to now: while she is on duty, and also while nobody is, for then whoever is there must hear it; to broken glass
/// always. Kinds and ages, no names.
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
                return open.Count > 0 ? await HeardAsync(desk, open, stop) : [];
            },
            stop
        );

    private static async Task<IReadOnlyList<OpenSummons>> HeardAsync(Desk desk, IReadOnlyList<OpenSummons> open, CancellationToken stop)
    {
        var onDuty = await desk.OnDutyAsync(stop);
        if (onDuty.Count > 0 && !onDuty.Contains(desk.Actor.Id))
        {
            return [.. open.Where(s => s.Kind == SummonsKind.BrokenGlass)];
        }

        var asked = open.Any(s => s.Kind == SummonsKind.AskCoordinator);
        var drafts = asked ? await desk.CallsToHerAsync(onDuty, stop) : new HashSet<Guid>();
        return [.. open.Where(s => s.Kind != SummonsKind.AskCoordinator || drafts.Contains(s.Record))];
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
