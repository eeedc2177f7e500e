using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Whoever was asked says no, or whoever asked thinks better of it: the case stays where it is.</summary>
public sealed class WithdrawTransfer(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk => desk.ChangeCaseAsync(id, "cases.transfer-withdrawn", file => file.WithdrawTransfer(desk.Signature), stop),
            stop
        );
}
