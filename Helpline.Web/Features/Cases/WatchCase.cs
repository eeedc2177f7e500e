using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>Whoever acts follows a case that somebody else carries, or no longer does.</summary>
public sealed class WatchCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, bool watch, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.ReadCases,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases.Include(f => f.People), f => f.Id == id, stop);
                if (watch)
                {
                    file.Watch(desk.Actor.Id);
                }
                else
                {
                    file.Unwatch(desk.Actor.Id);
                }

                desk.Note(watch ? "cases.watched" : "cases.unwatched", id.Value);
            },
            stop
        );
}
