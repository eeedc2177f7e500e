using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Triage;

/// <summary>A coordinator has seen to it that nobody waits for this call.</summary>
public sealed class TriageCall(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CallId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AllocateCases,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls, c => c.Id == id, stop);
                call.Triage(desk.Signature);
                desk.Note("calls.triaged", id.Value);
            },
            stop
        );
}
