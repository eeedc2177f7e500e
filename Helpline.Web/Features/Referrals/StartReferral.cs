using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Begins a referral from a case or from a call, with what the records offer for its pack.</summary>
public sealed class StartReferral(FrontDesk frontDesk)
{
    /// <param name="file">The case, or nothing.</param>
    /// <param name="call">The call, where it begins in none.</param>
    /// <param name="order">Where she is to be handed, and how.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<ReferralId>> RunAsync(CaseId? file, CallId? call, ReferralOrder order, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            async desk =>
            {
                var clock = await desk.ReferralClockAsync(stop);
                var asked = order with { ChaseOn = clock.ChaseOn(order.Manner, desk.Today) };
                var referral = file is { } id
                    ? await OnCaseAsync(desk, id, asked, stop)
                    : Referral.OnCall(await CallAsync(desk, call, stop), asked, desk.Signature);
                if (order.HasPack)
                {
                    referral.Write((await PackOffer.OfAsync(desk, referral, "en", stop)).Write());
                }

                desk.Add(referral);
                desk.Note("referrals.started", referral.Id.Value, Code.Of(order.Manner));
                return referral.Id;
            },
            stop
        );

    private static async Task<Call> CallAsync(Desk desk, CallId? call, CancellationToken stop)
    {
        Refusal.ThrowIfAny(call is null ? ReferralRefusals.NothingToStartFrom : null);
        return await Desk.OneAsync(desk.Calls, c => c.Id == call, stop);
    }

    // The call of this month that it comes from counts it; what a restricted case does hangs on no call that others see.
    private static async Task<Referral> OnCaseAsync(Desk desk, CaseId id, ReferralOrder order, CancellationToken stop)
    {
        var file = await Desk.OneAsync(desk.Cases, f => f.Id == id, stop);
        var begins = new DateTime(desk.Today.Year, desk.Today.Month, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var call = file.Restricted is not null
            ? null
            : await desk
                .Calls.Where(c => c.ServiceUser == file.ServiceUser && c.StartedLocally >= begins)
                .OrderByDescending(c => c.StartedAt)
                .Select(c => (CallId?)c.Id)
                .FirstOrDefaultAsync(stop);
        return Referral.OnCase(file, call, order, desk.Signature);
    }
}
