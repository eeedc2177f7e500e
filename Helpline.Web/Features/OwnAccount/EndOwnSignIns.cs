using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.OwnAccount;

/// <summary>Signs her out elsewhere: in one other browser, or in all but the one she sits at.</summary>
public sealed class EndOwnSignIns(FrontDesk frontDesk)
{
    /// <param name="here">The sign-in she sits at.</param>
    /// <param name="which">The one to end; nothing for all others.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(Guid here, Guid? which = null, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepOwnAccount,
            async desk =>
            {
                var others = desk.OwnSignIns.Where(s => s.EndedAt == null && s.Id != here && (which == null || s.Id == which));
                foreach (var signIn in await others.ToListAsync(stop))
                {
                    signIn.EndedAt = desk.Now;
                }

                desk.Note("people.own-sign-ins-ended", desk.Actor.Id.Value);
            },
            stop
        );
}
