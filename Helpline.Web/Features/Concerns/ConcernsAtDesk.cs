using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>Concerns as those who change them take them to hand.</summary>
internal static class ConcernsAtDesk
{
    /// <summary>The concern with its actions; two hands at it at once are told apart by its version.</summary>
    public static async Task<Concern> ConcernToChangeAsync(this Desk desk, ConcernId id, CancellationToken stop)
    {
        var concern = await Desk.OneAsync(desk.Concerns.Include(k => k.Actions), k => k.Id == id, stop);
        desk.Expect(concern, desk.VersionOf(concern));
        return concern;
    }
}
