using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>Adds a number or address of hers. Until she was asked, nothing about it is safe.</summary>
public sealed class AddContact(FrontDesk frontDesk, IndexServiceUser index, CheckCaller checkCaller)
{
    public Task<Outcome> RunAsync(ServiceUserId id, ContactKind kind, string value, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepServiceUsers,
            async desk =>
            {
                var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == id, stop);
                var written = Written(kind, value);
                if (!user.Contacts.Any(contact => contact.Kind == kind && contact.Value == written))
                {
                    user.AddContact(ContactPoint.Of(id, kind, written));
                    await index.RunAsync(desk, user, stop);
                    await checkCaller.RunAsync(desk, user, SaidOfHer.Nothing, null, stop);
                    desk.Note("contacts.added", id.Value);
                }
            },
            stop
        );

    private static string Written(ContactKind kind, string value)
    {
        Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(value) ? ServiceUserRefusals.ValueMissing : null);
        if (kind != ContactKind.Telephone)
        {
            return value.Trim();
        }

        return TelephoneNumber.TryParse(value, out var number) && !number.IsShortCode
            ? number.E164
            : throw new RefusedException(ServiceUserRefusals.NotANumber);
    }
}
