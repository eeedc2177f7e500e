using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>
/// Because of a conflict of interest a case exists only for those named: whoever carries it, whoever restricts it, and the others chosen.
/// With nobody chosen the restriction is lifted. Only the safeguarding lead and whoever carries it decide so.
/// </summary>
public sealed class RestrictCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, IReadOnlyList<PersonId>? to, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    to is null ? "cases.unrestricted" : "cases.restricted",
                    file =>
                    {
                        var decides = desk.Actor.Can(May.DecideConflicts) || file.Holder == desk.Actor.Id;
                        Refusal.ThrowIfAny(decides ? null : CaseRefusals.RestrictionNotHers);
                        if (to is null)
                        {
                            file.Unrestrict();
                            return;
                        }

                        PersonId[] always = file.Holder is { } holder ? [desk.Actor.Id, holder] : [desk.Actor.Id];
                        file.Restrict([.. always.Concat(to).Distinct()], desk.Signature);
                    },
                    stop
                ),
            stop
        );
}
