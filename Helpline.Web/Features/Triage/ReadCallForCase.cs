using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Triage;

/// <summary>What must be known of a call before a case is opened from it.</summary>
public sealed class ReadCallForCase(FrontDesk frontDesk)
{
    public Task<Outcome<CallForCase>> RunAsync(CallId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.CarryCases,
            desk =>
                Desk.OneAsync(
                    desk.Calls.Where(c => c.Id == id)
                        .Select(c => new CallForCase(c.Number, c.Category, c.Outcome, c.Flags, c.ServiceUser == null)),
                    call => true,
                    stop
                ),
            stop
        );
}

/// <summary>A call from which a case may be opened.</summary>
public sealed record CallForCase(string Number, Category? Category, CallOutcome Outcome, IReadOnlyList<FlagKind> Flags, bool IsAnonymous)
{
    /// <summary>What the flags suggest; a person decides.</summary>
    public RiskLevel SuggestedRisk =>
        Flags.Any(f => f.Urgency() != Urgency.TwoDays) ? RiskLevel.High
        : Flags.Count > 0 ? RiskLevel.Medium
        : RiskLevel.Standard;
}
