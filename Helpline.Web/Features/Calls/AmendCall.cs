using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Helpline.Web.Features.Concerns;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Corrects a logged call, field by field, with the reason. A flag that is added raises its concern; one that is taken away closes none:
/// a concern that was raised in error is closed as such.
/// </summary>
public sealed class AmendCall(FrontDesk frontDesk)
{
    /// <param name="id">The call.</param>
    /// <param name="corrected">All of it as it should be.</param>
    /// <param name="why">The reason.</param>
    /// <param name="seen">The version that she read.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome> RunAsync(CallId id, CallContents corrected, string why, int seen, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AmendCalls,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls.Include(c => c.Amendments), c => c.Id == id, stop);
                desk.Expect(call, seen);
                var changes = CallCorrection.Between(ReadCall.ContentsOf(call), corrected);
                var added = corrected.Flags.Except(call.Flags).ToList();
                call.Amend(changes, corrected, why, desk.Signature);
                desk.Note("calls.amended", id.Value, string.Join(", ", changes.Select(c => c.Field)));
                await desk.RaiseConcernsAsync(call, added, stop);
            },
            stop
        );
}
