using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Duty;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Opens the concern of an immediate flag while the call is on the line, and calls the coordinators. When the call is logged it is the call's. From
/// then on only a coordinator closes it, also when the flag is taken away.
/// </summary>
public sealed class RaiseNow(FrontDesk frontDesk, IdentifyCaller identifyCaller)
{
    public Task<Outcome> RunAsync(DraftId on, FlagKind flag, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = await desk.DraftToChangeAsync(on, stop) ?? throw new RefusedException(AccessRefusals.NotFound);
                var raised = await desk.ConcernsOn(new(on.Value)).AnyAsync(k => k.Flag == flag, stop);
                Refusal.ThrowIfAny(raised ? CallRefusals.AlreadyRaised : null);
                var caller = await identifyCaller.RunAsync(desk, CallJson.ReadContents(draft.Contents), stop);
                var due = (await desk.ConcernClockAsync(stop)).DueAt(flag, desk.Now);
                var concern = Concern.RaiseNow(draft, caller?.Id, flag, due, desk.Signature);
                desk.Add(concern);
                // A call that somebody was called to never expires.
                draft.Try(desk.Signature);
                desk.Note("concerns.raised", concern.Id.Value, Code.Of(flag));
                desk.Summon(SummonsKind.ImmediateConcern, concern.Id.Value, flag);
            },
            stop
        );
}
