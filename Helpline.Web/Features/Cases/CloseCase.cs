using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Closes a case: an outcome for each need, concerns and follow-ups settled, and how it ended in words.</summary>
public sealed class CloseCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(
        CaseId id,
        IReadOnlyDictionary<string, NeedOutcome> outcomes,
        string summary,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.closed",
                    async file => file.Close(outcomes, summary, await desk.TiesOfAsync(id, stop), desk.Signature),
                    stop
                ),
            stop
        );
}
