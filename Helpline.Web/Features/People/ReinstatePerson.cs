using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.People;

/// <summary>Lets somebody in again who was suspended.</summary>
public sealed class ReinstatePerson(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(PersonId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                person.Reinstate();
                desk.Note("people.reinstated", id.Value);
            },
            stop
        );
}
