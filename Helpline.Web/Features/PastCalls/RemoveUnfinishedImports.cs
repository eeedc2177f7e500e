using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.PastCalls;

/// <summary>
/// Takes away what an import left that was broken off: when it fails, and at the start of the house for one that was killed. The house
/// does it in its own name, because whoever began it may not be there any more.
/// </summary>
public sealed class RemoveUnfinishedImports(FrontDesk anyDesk)
{
    private const int AtATime = 500;

    private readonly FrontDesk frontDesk = anyDesk.ForTheHouse(Role.Administrator);

    /// <summary>All of them, or the one, or those begun so long ago that nobody can still be at them.</summary>
    public async Task RunAsync(ImportId? only = null, DateTimeOffset? begunBefore = null, CancellationToken stop = default)
    {
        var unfinished = await frontDesk.ReadAsync(
            May.ImportPastCalls,
            desk =>
                desk.Imports.Where(i => i.CompletedAt == null && (only == null || i.Id == only))
                    .Where(i => begunBefore == null || i.Begun.At < begunBefore)
                    .Select(i => i.Id)
                    .ToListAsync(stop),
            stop
        );
        foreach (var import in unfinished.Value ?? [])
        {
            while (await RemoveSomeAsync(import, stop) == AtATime)
            {
                // Group after group, so that others may save in between.
            }
        }
    }

    private async Task<int> RemoveSomeAsync(ImportId import, CancellationToken stop)
    {
        var removed = await frontDesk.WorkAsync(
            May.ImportPastCalls,
            async desk =>
            {
                var some = desk.AllCalls.Where(c => c.Import == import);
                var calls = await some.OrderBy(c => c.Id).Select(c => new { c.Id, c.ServiceUser }).Take(AtATime).ToListAsync(stop);
                var ids = calls.Select(c => c.Id).ToList();
                await desk.AllReferrals.Where(r => ids.Contains(r.Call!.Value)).ExecuteDeleteAsync(stop);
                await desk.AllCalls.Where(c => ids.Contains(c.Id)).ExecuteDeleteAsync(stop);
                await RemoveWomenAsync(desk, [.. calls.Select(c => c.ServiceUser).OfType<ServiceUserId>().Distinct()], stop);
                await desk.DestroyKeysAsync([.. ids.Select(id => id.Value)], stop);
                if (calls.Count < AtATime)
                {
                    await desk.Imports.Where(i => i.Id == import).ExecuteDeleteAsync(stop);
                    desk.Note("past-calls.import-removed", import.Value);
                }

                return calls.Count;
            },
            stop
        );
        return removed.Value;
    }

    /// <summary>Those who are known by nothing but a pseudonym and have no call left.</summary>
    private static async Task RemoveWomenAsync(Desk desk, List<ServiceUserId> women, CancellationToken stop)
    {
        var withoutCalls = await desk
            .KnownServiceUsers.Where(u => women.Contains(u.Id) && u.Pseudonym != null && !desk.AllCalls.Any(c => c.ServiceUser == u.Id))
            .Select(u => u.Id)
            .ToListAsync(stop);
        await desk.KnownServiceUsers.Where(u => withoutCalls.Contains(u.Id)).ExecuteDeleteAsync(stop);
        await desk.DestroyKeysAsync([.. withoutCalls.Select(id => id.Value)], stop);
    }
}
