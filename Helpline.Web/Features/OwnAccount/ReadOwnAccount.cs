using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Helpline.Web.Features.People;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.OwnAccount;

/// <summary>Who she is here, what she can act as, and where she is signed in.</summary>
public sealed class ReadOwnAccount(FrontDesk frontDesk)
{
    public Task<Outcome<OwnSheet>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepOwnAccount,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People, p => p.Id == desk.Actor.Id, stop);
                var signIns = await desk
                    .OwnSignIns.Where(s => s.EndedAt == null && s.ExpiresAt > desk.Now)
                    .OrderByDescending(s => s.SeenAt)
                    .Select(s => new SignInRow(s.Id, s.Device, s.StartedAt, s.SeenAt))
                    .ToListAsync(stop);
                return new OwnSheet(person.Name, person.Email, person.Roles, desk.Actor.Role, signIns);
            },
            stop
        );
}

public sealed record OwnSheet(string Name, string Email, IReadOnlyList<Role> Roles, Role Acting, IReadOnlyList<SignInRow> SignIns);
