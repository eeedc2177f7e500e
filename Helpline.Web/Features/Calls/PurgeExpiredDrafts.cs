using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>Lets go of drafts that nobody touched for long and nobody ever tried to save. Gives back how many.</summary>
public sealed class PurgeExpiredDrafts(FrontDesk frontDesk)
{
    public Task<Outcome<int>> RunAsync(CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepSettings,
            async desk =>
            {
                var before = desk.Now - Draft.ExpiresAfter;
                var gone = await desk.AllDrafts.Where(d => d.TriedAt == null && d.TouchedAt <= before).ExecuteDeleteAsync(stop);
                if (gone > 0)
                {
                    desk.Note("drafts.expired", detail: gone.ToString(CultureInfo.InvariantCulture));
                }

                return gone;
            },
            stop
        );
}
