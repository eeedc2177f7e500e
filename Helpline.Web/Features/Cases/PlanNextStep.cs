using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Says what will be done next and by when; a step that another hand planned meanwhile is told, not overwritten.</summary>
public sealed class PlanNextStep(ReviseCase reviseCase)
{
    /// <param name="id">The case.</param>
    /// <param name="opened">The head of the case as it was when she opened it.</param>
    /// <param name="what">What will be done.</param>
    /// <param name="dueOn">By which day.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<Edited<CaseHeaderForm>>> RunAsync(
        CaseId id,
        CaseHeaderForm opened,
        string what,
        DateOnly? dueOn,
        CancellationToken stop = default
    ) => reviseCase.RunAsync(id, opened, opened with { Step = what, StepDueOn = dueOn }, stop);
}
