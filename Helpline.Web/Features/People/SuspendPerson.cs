using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.People;

/// <summary>Keeps somebody out from this moment on: her sign-ins end, her next action is refused.</summary>
public sealed class SuspendPerson(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(PersonId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(why) ? PeopleRefusals.WhyMissing : null);
                var person = await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                person.Suspend(why.Trim(), desk.Signature);
                await EndSignIns.OfAsync(desk, id, stop);
                desk.Note("people.suspended", id.Value);
            },
            stop
        );
}
