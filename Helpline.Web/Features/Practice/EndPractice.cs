using Helpline.Domain.Access;
using Helpline.Domain.Keeping;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Practice;

/// <summary>Clears away everything invented and starts clean. Only while it is practice; what was noted stays noted.</summary>
public sealed class EndPractice(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepSettings,
            async desk =>
            {
                var organisation = await desk.Organisations.SingleAsync(stop);
                Refusal.ThrowIfAny(organisation.PracticeSince is null ? KeepingRefusals.NoPractice : null);
                var invented = await desk.People.AnyAsync(p => p.Id == desk.Actor.Id && p.Email.EndsWith(PracticeStaff.Domain), stop);
                Refusal.ThrowIfAny(invented ? KeepingRefusals.PracticeIsAllThereIs : null);
                await desk.ClearPracticeAwayAsync(PracticeStaff.Domain, stop);
                organisation.EndPractice();
                desk.Note("settings.practice-ended");
            },
            stop
        );
}
