using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Needs;

/// <summary>A need can no longer be chosen. Calls and cases that have it keep it, and so do figures.</summary>
public sealed class RetireNeed(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(string code, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepNeeds,
            async desk =>
            {
                (await desk.NeedAsync(code, stop)).Retire(desk.Signature);
                desk.Note("needs.retired", detail: code);
            },
            stop
        );
}
