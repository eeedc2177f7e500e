using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>The case waits for somebody else, and says for what.</summary>
public sealed class SetCaseWaiting(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, string forWhat, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk => desk.ChangeCaseAsync(id, "cases.set-waiting", file => file.Wait(forWhat, desk.Signature), stop),
            stop
        );
}
