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
                var expired = desk.AllDrafts.Where(d => d.TriedAt == null && d.TouchedAt <= before);
                await ForgetQuestionsAsync(desk, expired, stop);
                var gone = await expired.ExecuteDeleteAsync(stop);
                if (gone > 0)
                {
                    desk.Note("drafts.expired", detail: gone.ToString(CultureInfo.InvariantCulture));
                }

                return gone;
            },
            stop
        );

    // What was whispered on them goes with them, and nobody is called to them any more.
    private static async Task ForgetQuestionsAsync(Desk desk, IQueryable<Draft> expired, CancellationToken stop)
    {
        var asked = desk.AllCallQuestions.Where(q => expired.Any(d => d.Id == q.Draft));
        foreach (var draft in await asked.Select(q => q.Draft).Distinct().ToListAsync(stop))
        {
            await desk.SummonsesTo(draft.Value).ExecuteDeleteAsync(stop);
        }

        await asked.ExecuteDeleteAsync(stop);
    }
}
