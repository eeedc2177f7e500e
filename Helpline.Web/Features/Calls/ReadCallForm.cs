using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>What the call screen needs before the first word: the needs to choose from, what she may do, and what time it is.</summary>
public sealed class ReadCallForm(FrontDesk frontDesk)
{
    public Task<Outcome<CallForm>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.TakeCalls,
            async desk =>
            {
                var needs = await desk.Needs.Where(n => n.RetiredAt == null).OrderBy(n => n.Order).ToListAsync(stop);
                return new CallForm(needs, desk.Actor.MayAdviseOnImmigration, desk.Now, desk.LocalNow);
            },
            stop
        );
}

/// <summary>What the call screen begins with.</summary>
public sealed record CallForm(IReadOnlyList<Need> Needs, bool MayAdviseOnImmigration, DateTimeOffset Now, DateTime LocalNow);
