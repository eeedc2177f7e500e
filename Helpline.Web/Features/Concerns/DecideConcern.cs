using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Concerns;

/// <summary>Records the decision that is to end a concern; it stays open until a second person has signed it off.</summary>
public sealed class DecideConcern(FrontDesk frontDesk, IStringLocalizer<ConcernText> text)
{
    public Task<Outcome> RunAsync(ConcernId id, ConcernDecision decision, string reason, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AnswerConcerns,
            async desk =>
            {
                var concern = await desk.ConcernToChangeAsync(id, stop);
                // What becomes of a concern hangs on its call, and that is still being written.
                var isLogged = await desk.Calls.AnyAsync(c => c.Id == concern.Call, stop);
                Refusal.ThrowIfAny(isLogged ? null : SafeguardingRefusals.CallOnTheLine);
                concern.Decide(decision, reason, desk.Signature);
                desk.Note("concerns.decided", id.Value, Code.Of(decision));
                if (decision == ConcernDecision.ReferredToLocalAuthority)
                {
                    await ChaseAsync(desk, concern, stop);
                }
            },
            stop
        );

    // The council decides about a child within a working day: somebody asks what it decided.
    private async Task ChaseAsync(Desk desk, Concern concern, CancellationToken stop)
    {
        if (FlagDefinitions.Of(concern.Flag).ChaseAfterWorkingDays is not { } days)
        {
            return;
        }

        var call = await Desk.OneAsync(desk.Calls, c => c.Id == concern.Call, stop);
        var due = (await desk.DutyCalendarAsync(stop)).AfterWorkingDays(desk.Now, days);
        var chase = FollowUp.OnCall(call, FollowUpKind.Task, due, text["ChaseWhat", call.Number], desk.Signature);
        desk.Add(chase);
        desk.Note("follow-ups.promised", chase.Id.Value);
    }
}
