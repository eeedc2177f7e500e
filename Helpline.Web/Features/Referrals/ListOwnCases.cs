using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Her open cases by their numbers, for whoever begins a referral from a service and says then for whom.</summary>
public sealed class ListOwnCases(FrontDesk frontDesk)
{
    public Task<Outcome<IReadOnlyList<OwnCase>>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<OwnCase>>(
            May.MakeReferrals,
            async desk =>
                await desk
                    .Cases.Where(f => f.Holder == desk.Actor.Id && f.Closure == null)
                    .OrderBy(f => f.Number)
                    .Select(f => new OwnCase(f.Id, f.Number))
                    .ToListAsync(stop),
            stop
        );
}

/// <summary>One of her cases.</summary>
public sealed record OwnCase(CaseId Id, string Number);
