using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>Ends every sign-in of somebody, as when a computer was lost.</summary>
public sealed class EndSignIns(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(PersonId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                await OfAsync(desk, id, stop);
                desk.Note("people.sign-ins-ended", id.Value);
            },
            stop
        );

    internal static async Task OfAsync(Desk desk, PersonId id, CancellationToken stop)
    {
        foreach (var signIn in await desk.SignIns.Where(s => s.Person == id && s.EndedAt == null).ToListAsync(stop))
        {
            signIn.EndedAt = desk.Now;
        }
    }
}
