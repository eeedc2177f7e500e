using Helpline.Domain.Cases;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Says how high the risk to her is now.</summary>
public sealed class AssessCaseRisk(ReviseCase reviseCase)
{
    public Task<Outcome<Edited<CaseHeaderForm>>> RunAsync(
        CaseId id,
        CaseHeaderForm opened,
        RiskLevel risk,
        CancellationToken stop = default
    ) => reviseCase.RunAsync(id, opened, opened with { Risk = risk }, stop);
}
