using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Triage;

/// <summary>What must be known of a call before a case is opened from it.</summary>
public sealed class ReadCallForCase(FrontDesk frontDesk)
{
    public Task<Outcome<CallForCase>> RunAsync(CallId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.CarryCases,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls, c => c.Id == id, stop);
                var open = await desk
                    .Cases.Where(f => f.ServiceUser == call.ServiceUser && f.Closure == null)
                    .OrderByDescending(f => f.Opened.At)
                    .Select(f => new OpenCaseOfHers(f.Id, f.Number, f.Team))
                    .ToListAsync(stop);
                return new CallForCase(call.Number, call.Category, call.Outcome, call.Flags, call.ServiceUser is null) { Open = open };
            },
            stop
        );
}

/// <summary>A case that she has already.</summary>
public sealed record OpenCaseOfHers(CaseId Id, string Number, Team Team);

/// <summary>A call from which a case may be opened.</summary>
public sealed record CallForCase(string Number, Category? Category, CallOutcome Outcome, IReadOnlyList<FlagKind> Flags, bool IsAnonymous)
{
    /// <summary>Her open cases in reach: a second one may be right, but is opened knowingly.</summary>
    public IReadOnlyList<OpenCaseOfHers> Open { get; init; } = [];

    /// <summary>What the flags suggest; a person decides.</summary>
    public RiskLevel SuggestedRisk =>
        Flags.Any(f => f.Urgency() != Urgency.TwoDays) ? RiskLevel.High
        : Flags.Count > 0 ? RiskLevel.Medium
        : RiskLevel.Standard;
}
