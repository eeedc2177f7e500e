using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>Conflicts of interest in the course of other people's work.</summary>
internal static class ConflictsAtDesk
{
    /// <summary>The entries worth comparing with.</summary>
    public static async Task<IReadOnlyList<PerpetratorId>> LikelyPerpetratorsAsync(
        this Desk desk,
        WantedTokens wanted,
        CancellationToken stop
    )
    {
        var all = wanted.All;
        var rows = await desk.PerpetratorTokens.Where(t => all.Contains(t.Token)).ToListAsync(stop);
        return [.. wanted.Likely(rows.Select(row => (row.Token, row.Perpetrator))).Select(PerpetratorId.From)];
    }

    /// <summary>Keeps a match for the lead, once for each pair.</summary>
    public static async Task KeepConflictAsync(
        this Desk desk,
        ServiceUserId her,
        PerpetratorId? hers,
        Perpetrator recorded,
        ConflictGround ground,
        CallId? call,
        CancellationToken stop
    )
    {
        // Two who find the same pair at one moment meet at the row of the entry where there is no gate: the second then sees the first's.
        await desk
            .PerpetratorsToCompare.Where(p => p.Id == recorded.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.Part, p => p.Part), stop);
        if (await desk.ConflictsAbout(her).AnyAsync(c => c.Perpetrator == recorded.Id && c.Hers == hers, stop))
        {
            return;
        }

        var conflict = ConflictOfInterest.Find(her, hers, recorded, ground, call, desk.Now);
        desk.Add(conflict);
        desk.Summon(SummonsKind.ConflictOfInterest, conflict.Id.Value);
        desk.NoteForTheHouse("conflicts.found", conflict.Id.Value, Code.Of(ground));
    }

    /// <summary>What was decided about this woman holds for every case of hers that opens after it: who may see it, or null for as usual.</summary>
    public static async Task<ConflictOfInterest?> BindingConflictAsync(this Desk desk, ServiceUserId her, CancellationToken stop)
    {
        var decided = await desk.ConflictsAbout(her).Include(c => c.Named).ToListAsync(stop);
        // Looked through here and not in the query: one may have been decided in this very sitting.
        return decided
            .Where(c => c.Resolution is { Decision: not ConflictDecision.NoConflict })
            .OrderByDescending(c => c.Resolution!.Decision)
            .ThenByDescending(c => c.Resolution!.At)
            .FirstOrDefault();
    }

    /// <summary>From now on the case is for those whom the lead named.</summary>
    public static void Restrict(this ConflictOfInterest conflict, CaseFile file) =>
        file.Restrict([.. conflict.Named.Select(p => p.Person)], new Signature(conflict.Resolution!.By, conflict.Resolution.At));
}
