using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>Decides what somebody is here for and with whom. Whoever acts in a role that she no longer has is signed out.</summary>
public sealed class GiveRoles(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(
        PersonId id,
        IReadOnlyList<Role> roles,
        IReadOnlyList<Team> teams,
        int seen,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                desk.Expect(person, seen);
                person.GiveRoles(roles, teams, desk.Signature);
                foreach (var signIn in await desk.SignIns.Where(s => s.Person == id && s.EndedAt == null).ToListAsync(stop))
                {
                    signIn.EndedAt = roles.Contains(signIn.ActingRole) ? null : desk.Now;
                }

                desk.Note("people.roles-given", id.Value, string.Join(' ', person.Roles.Select(Domain.Code.Of)));
            },
            stop
        );
}
