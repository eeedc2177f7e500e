using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>The next step is done. Until another is planned the case is adrift, and says so.</summary>
public sealed class FinishStep(FrontDesk frontDesk)
{
    /// <param name="id">The case.</param>
    /// <param name="planned">When the step that she finished was planned: another one that took its place meanwhile is not ended.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(CaseId id, DateTimeOffset planned, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.step-finished",
                    file =>
                    {
                        Refusal.ThrowIfAny(file.NextStep is { } step && step.At != planned ? AccessRefusals.ChangedMeanwhile : null);
                        file.FinishStep(desk.Signature);
                    },
                    stop
                ),
            stop
        );
}
