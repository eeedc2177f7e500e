using Helpline.Domain.Access;
using Helpline.Domain.Duty;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Duty;

/// <summary>She says that she is on duty, or that she no longer is.</summary>
public sealed class SayDuty(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(bool on, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.BeOnDuty,
            async desk =>
            {
                var mark = await desk.DutyMarks.FirstOrDefaultAsync(m => m.Person == desk.Actor.Id, stop);
                if (mark is null)
                {
                    mark = DutyMark.Of(desk.Actor.Id);
                    desk.Add(mark);
                }

                mark.Say(on, desk.Now);
                desk.Note(on ? "duty.begun" : "duty.ended", desk.Actor.Id.Value);
            },
            stop
        );
}
