using Helpline.Domain.Access;
using Helpline.Domain.FollowUps;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.FollowUps;

/// <summary>Tells the number of a promised callback to whoever is to ring, once she has accepted how it may be used.</summary>
public sealed class RevealCallback(FrontDesk frontDesk)
{
    public Task<Outcome<string>> RunAsync(FollowUpId id, ContactPointId contact, SafeContact? accepted, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepFollowUps,
            async desk =>
            {
                var callback = await Desk.OneAsync(
                    desk.FollowUps,
                    f => f.Id == id && f.Kind == FollowUpKind.Callback && f.End == null,
                    stop
                );
                var user = await Desk.OneAsync(desk.WomenToRing.Include(u => u.Contacts), u => u.Id == callback.ServiceUser, stop);
                return desk.Reveal(user, contact, accepted);
            },
            stop
        );
}
