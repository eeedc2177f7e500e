using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>What the case waited for has come: it goes on.</summary>
public sealed class ResumeCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(May.CarryCases, desk => desk.ChangeCaseAsync(id, "cases.resumed", file => file.Resume(), stop), stop);
}
