using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Calls;

/// <summary>How she is herself, after her own call.</summary>
public sealed class FeelAfterCall(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CallId id, VolunteerFeeling feeling, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls, c => c.Id == id && c.TakenBy == desk.Actor.Id, stop);
                call.Feel(feeling);
                desk.Note("calls.felt", id.Value);
            },
            stop
        );
}
