using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Needs;

/// <summary>A retired need can be chosen again.</summary>
public sealed class BringNeedBack(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(string code, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepNeeds,
            async desk =>
            {
                (await desk.NeedAsync(code, stop)).BringBack();
                desk.Note("needs.brought-back", detail: code);
            },
            stop
        );
}
