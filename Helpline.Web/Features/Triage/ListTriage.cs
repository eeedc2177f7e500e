using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Caseload;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Triage;

/// <summary>
/// The logged calls of her teams, and of none, that need somebody: those with an open concern or an outcome that promises something and
/// that nobody has triaged; and the cases that nobody carries. Past calls that were brought in wait for nobody.
/// </summary>
public sealed class ListTriage(FrontDesk frontDesk)
{
    public const int PageSize = 50;

    private static readonly CallOutcome[] Promising =
    [
        CallOutcome.ReferredInside,
        CallOutcome.ReferredOutside,
        CallOutcome.CallbackBooked,
        CallOutcome.CaseOpened,
        CallOutcome.EmergencyServicesCalled,
        CallOutcome.CouldNotHelp,
        CallOutcome.Complaint,
    ];

    public Task<Outcome<TriageList>> RunAsync(int page = 1, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.AllocateCases, desk => ReadAsync(desk, page, stop), stop);

    private static async Task<TriageList> ReadAsync(Desk desk, int page, CancellationToken stop)
    {
        var teams = desk.Actor.Teams.Select(t => (Team?)t).ToArray();
        var waiting = desk.Calls.Where(c =>
            c.Triaged == null
            && c.Import == null
            && (c.Team == null || teams.Contains(c.Team))
            && (Promising.Contains(c.Outcome) || desk.Concerns.Any(k => k.Call == c.Id && k.SignedOff == null))
        );
        var rows = await waiting
            .Select(c => new
            {
                c.Id,
                c.Number,
                c.StartedAt,
                c.Outcome,
                c.Category,
                c.Flags,
                Anonymous = c.ServiceUser == null,
                Open = desk
                    .Cases.Where(f => f.ServiceUser == c.ServiceUser && f.Closure == null)
                    .Select(f => (CaseId?)f.Id)
                    .FirstOrDefault(),
                Concern = desk.Concerns.Any(k => k.Call == c.Id && k.SignedOff == null),
            })
            .OrderByDescending(c => c.Concern)
            .ThenBy(c => c.StartedAt)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(stop);
        return new(
            [
                .. rows.Select(c => new CallToTriage(c.Id, c.Number, c.StartedAt, c.Outcome, c.Category, c.Flags)
                {
                    IsAnonymous = c.Anonymous,
                    OpenCase = c.Open,
                }),
            ],
            await waiting.CountAsync(stop),
            page,
            desk.Now
        )
        {
            Queue = await ReadCaseloadSide.QueueAsync(desk, stop),
        };
    }
}

/// <summary>What waits for somebody at one moment.</summary>
public sealed record TriageList(IReadOnlyList<CallToTriage> Calls, int Total, int Page, DateTimeOffset Now)
{
    public required IReadOnlyList<QueuedCase> Queue { get; init; }

    public int Pages => Math.Max(1, (Total + ListTriage.PageSize - 1) / ListTriage.PageSize);
}

/// <summary>A call that needs somebody.</summary>
public sealed record CallToTriage(
    CallId Id,
    string Number,
    DateTimeOffset StartedAt,
    CallOutcome Outcome,
    Category? Category,
    IReadOnlyList<FlagKind> Flags
)
{
    public bool IsAnonymous { get; init; }

    /// <summary>An open case of hers in reach, in which it can be carried on.</summary>
    public CaseId? OpenCase { get; init; }
}
