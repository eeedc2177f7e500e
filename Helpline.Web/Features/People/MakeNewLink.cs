using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>A new one-time link for somebody who lost hers, or her way in. Earlier links open nothing any more.</summary>
public sealed class MakeNewLink(FrontDesk frontDesk)
{
    public Task<Outcome<Invited>> RunAsync(PersonId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                foreach (var earlier in await desk.Invitations.Where(i => i.Person == id && i.UsedAt == null).ToListAsync(stop))
                {
                    desk.Remove(earlier);
                }

                var (invitation, token) = Invitations.Make(person.Id, desk.Actor.Id, desk.Now);
                desk.Add(invitation);
                desk.Note("people.new-link", person.Id.Value);
                return new Invited(person.Id, token);
            },
            stop
        );
}
