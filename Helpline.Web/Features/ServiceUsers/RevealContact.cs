using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>
/// Tells one number or address of hers to whoever has accepted how it may be used. What she accepted must be what holds now: if it was
/// changed since it was shown, it is shown again first.
/// </summary>
public sealed class RevealContact(FrontDesk frontDesk)
{
    /// <returns>The number in E.164, or the address.</returns>
    public Task<Outcome<string>> RunAsync(ServiceUserId of, ContactPointId id, SafeContact? accepted, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadServiceUsers,
            async desk =>
            {
                var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == of, stop);
                return desk.Reveal(user, id, accepted);
            },
            stop
        );
}

/// <summary>The one place where a number leaves its seal.</summary>
internal static class Revealing
{
    public static string Reveal(this Desk desk, ServiceUser user, ContactPointId id, SafeContact? accepted)
    {
        var contact = user.Contacts.FirstOrDefault(c => c.Id == id) ?? throw new RefusedException(AccessRefusals.NotFound);
        Refusal.ThrowIfAny(accepted == SafeContactJson.Read(contact) ? null : SafeContactRefusals.NotAccepted);
        desk.Note("contacts.revealed", user.Id.Value);
        return contact.Value;
    }
}
