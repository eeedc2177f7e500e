using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Needs;

/// <summary>Moves a need one place up or down within its category. At the end of it nothing moves.</summary>
public sealed class MoveNeed(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(string code, bool up, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepNeeds,
            async desk =>
            {
                var need = await desk.NeedAsync(code, stop);
                var all = await desk
                    .Needs.Where(n => n.Category == need.Category)
                    .OrderBy(n => n.Order)
                    .ThenBy(n => n.Code)
                    .ToListAsync(stop);
                var (from, first) = (all.IndexOf(need), all[0].Order);
                var to = Math.Clamp(from + (up ? -1 : 1), 0, all.Count - 1);
                all.RemoveAt(from);
                all.Insert(to, need);
                for (var i = 0; i < all.Count; i++)
                {
                    all[i].MoveTo(first + i);
                }

                desk.Note("needs.moved", detail: code);
            },
            stop
        );
}
