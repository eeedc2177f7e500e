using Helpline.Domain.Access;
using Helpline.Domain.Cases;

namespace Helpline.Web.Features.Cases;

/// <summary>What can be edited at the head of a case: risk, team, and the next step with its day (both, or neither).</summary>
public sealed record CaseHeaderForm(RiskLevel Risk, Team Team, string Step, DateOnly? StepDueOn)
{
    public static CaseHeaderForm Of(CaseFile file) => new(file.Risk, file.Team, file.NextStep?.What ?? "", file.NextStep?.DueOn);
}
