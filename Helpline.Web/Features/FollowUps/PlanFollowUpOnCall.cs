using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Promises a dated task, or a callback in her safe hours, on a call that has no case.</summary>
public sealed class PlanFollowUpOnCall(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CallId on, FollowUpKind kind, DateTime? dueLocally, string what, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls, c => c.Id == on, stop);
                Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(what) ? FollowUpRefusals.WhatMissing : null);
                var due = await desk.SettleAsync(kind, call.ServiceUser, dueLocally, stop);
                var followUp = FollowUp.OnCall(call, kind, due, what, desk.Signature);
                desk.Add(followUp);
                desk.Note("follow-ups.planned", followUp.Id.Value);
            },
            stop
        );
}
