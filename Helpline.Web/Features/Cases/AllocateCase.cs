using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Gives a case that nobody carries to a coordinator. Over her ceiling it asks to be confirmed; it does not forbid.</summary>
public sealed class AllocateCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, PersonId to, bool overCeiling = false, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.AllocateCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.allocated",
                    async file =>
                    {
                        var carriers = await ReadAllocation.CarryingAsync(desk, file.Team, stop);
                        var carrier = carriers.FirstOrDefault(c => c.Id == to) ?? throw new RefusedException(CaseRefusals.CannotCarry);
                        Refusal.ThrowIfAny(
                            carrier.WouldBeOver(file.Weight) && !overCeiling
                                ? CaseRefusals.OverCeiling(carrier.Carries + file.Weight, carrier.Ceiling)
                                : null
                        );
                        file.Allocate(to, desk.Signature);
                    },
                    stop,
                    overCeiling ? "over-ceiling" : null
                ),
            stop
        );
}
