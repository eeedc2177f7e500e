using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Asks somebody else to take a case. It changes hands only when she accepts.</summary>
public sealed class AskTransfer(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, PersonId to, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.transfer-asked",
                    async file =>
                    {
                        var carriers = await desk.CarriersAsync(stop);
                        Refusal.ThrowIfAny(carriers.Any(p => p.Id == to) ? null : CaseRefusals.CannotCarry);
                        file.AskTransfer(to, why, desk.Signature);
                    },
                    stop
                ),
            stop
        );
}
