using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Whoever was asked takes the case over.</summary>
public sealed class AcceptTransfer(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk => desk.ChangeCaseAsync(id, "cases.transfer-accepted", file => file.AcceptTransfer(desk.Signature), stop),
            stop
        );
}
