using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Takes a closed case up again.</summary>
public sealed class ReopenCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk => desk.ChangeCaseAsync(id, "cases.reopened", file => file.Reopen(why, desk.Signature), stop),
            stop
        );
}
