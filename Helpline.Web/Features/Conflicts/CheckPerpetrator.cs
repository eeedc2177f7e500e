using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>
/// Compares somebody just recorded as a perpetrator with the perpetrators of other women, and with every woman who is known: whoever called
/// before he was recorded is found as well as whoever calls after.
/// </summary>
public sealed class CheckPerpetrator(SearchTokens tokens)
{
    public async Task RunAsync(Desk desk, Perpetrator recorded, CancellationToken stop = default)
    {
        var his = Traits.Of(recorded.Description);
        foreach (var other in await OthersAsync(desk, recorded, his, stop))
        {
            if (his.GroundWith(other) is { } ground)
            {
                await desk.KeepConflictAsync(recorded.ServiceUser, recorded.Id, other, ground, null, stop);
            }
        }

        foreach (var woman in await WomenAsync(desk, recorded, his, stop))
        {
            if (Traits.Of(woman).GroundWith(recorded) is { } ground)
            {
                await desk.KeepConflictAsync(woman.Id, null, recorded, ground, null, stop);
            }
        }
    }

    private async Task<IReadOnlyList<Perpetrator>> OthersAsync(Desk desk, Perpetrator recorded, Traits his, CancellationToken stop)
    {
        var entries = await desk.LikelyPerpetratorsAsync(his.PerpetratorTokens(tokens), stop);
        return await desk
            .PerpetratorsToCompare.Where(p => entries.Contains(p.Id) && p.ServiceUser != recorded.ServiceUser)
            .OrderBy(p => p.Id)
            .ToListAsync(stop);
    }

    private async Task<IReadOnlyList<ServiceUser>> WomenAsync(Desk desk, Perpetrator recorded, Traits his, CancellationToken stop)
    {
        var wanted = his.CallerTokens(tokens);
        var all = wanted.All;
        var rows = await desk.SearchTokens.Where(t => all.Contains(t.Token)).ToListAsync(stop);
        var women = wanted.Likely(rows.Select(row => (row.Token, row.ServiceUser.Value))).Select(ServiceUserId.From).ToList();
        return await desk
            .KnownServiceUsers.Include(u => u.Contacts)
            .Where(u => women.Contains(u.Id) && u.Id != recorded.ServiceUser)
            .ToListAsync(stop);
    }
}
