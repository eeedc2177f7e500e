using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.OwnAccount;

/// <summary>From now on she acts in another of her roles in this browser: in one at a time.</summary>
public sealed class ActAs(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(Guid signIn, Role role, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepOwnAccount,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People, p => p.Id == desk.Actor.Id, stop);
                Refusal.ThrowIfAny(person.HasRole(role) ? null : AccessRefusals.NotPermitted);
                (await Desk.OneAsync(desk.OwnSignIns, s => s.Id == signIn, stop)).ActingRole = role;
                desk.Note("people.acting-as", person.Id.Value, Domain.Code.Of(role));
            },
            stop
        );
}
