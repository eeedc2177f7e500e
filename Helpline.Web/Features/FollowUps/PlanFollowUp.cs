using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Promises a dated task, or a callback in her safe hours, on a case.</summary>
public sealed class PlanFollowUp(FrontDesk frontDesk)
{
    /// <param name="on">The case.</param>
    /// <param name="kind">Something to do, or somebody to ring.</param>
    /// <param name="dueLocally">By when, by the clock on the wall.</param>
    /// <param name="what">What was promised.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(CaseId on, FollowUpKind kind, DateTime? dueLocally, string what, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases, f => f.Id == on, stop);
                Refusal.ThrowIfAny(file.IsOpen ? null : CaseRefusals.AlreadyClosed);
                var due = await desk.SettleAsync(kind, file.ServiceUser, dueLocally, stop);
                var followUp = FollowUp.OnCase(file, kind, due, what, desk.Signature);
                desk.Add(followUp);
                desk.Note("follow-ups.planned", followUp.Id.Value);
            },
            stop
        );
}
