using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;

namespace Helpline.Web.Features.BrokenGlasses;

/// <summary>The data protection lead has looked at why a case was opened. She is called to it no more.</summary>
public sealed class SeeBrokenGlass(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(BrokenGlassId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.ReviewBrokenGlass,
            async desk =>
            {
                await desk.SeeBrokenGlassAsync(id, stop);
                await desk.AnswerSummonsesAsync(id.Value, stop);
            },
            stop
        );
}
