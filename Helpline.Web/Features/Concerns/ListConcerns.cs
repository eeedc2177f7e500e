using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>The board of concerns in reach: the open ones by time left, or the last that were closed. References, no names.</summary>
public sealed class ListConcerns(FrontDesk frontDesk)
{
    private const int MostClosed = 50;

    public Task<Outcome<ConcernBoard>> RunAsync(bool closed = false, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadConcerns, desk => ReadAsync(desk, closed, stop), stop);

    private static async Task<ConcernBoard> ReadAsync(Desk desk, bool closed, CancellationToken stop)
    {
        var wanted = closed
            ? desk.Concerns.Where(k => k.SignedOff != null).OrderByDescending(k => k.SignedOff!.At).Take(MostClosed)
            : desk.Concerns.Where(k => k.SignedOff == null).OrderBy(k => k.DueAt);
        var rows = await wanted
            .Select(k => new
            {
                k.Id,
                k.Call,
                k.Flag,
                k.RaisedAt,
                k.DueAt,
                Number = k.CallNumber,
                InReach = desk.Calls.Any(c => c.Id == k.Call),
                Acknowledged = (DateTimeOffset?)k.Acknowledged!.At,
                Decided = k.Closure != null,
                Signed = k.SignedOff != null,
                Acted = k.Actions.Any(),
                LeadKnows = k.Escalations.Any(),
                ManagerKnows = k.Escalations.Any(e => e.To == EscalationStep.Manager),
            })
            .ToListAsync(stop);
        return new(
            desk.Now,
            [
                .. rows.Select(k => new ConcernOnBoard(k.Id, k.Call, k.Number, k.Flag, k.RaisedAt, k.DueAt)
                {
                    CallInReach = k.InReach,
                    AcknowledgedAt = k.Acknowledged,
                    EscalatedTo =
                        k.ManagerKnows ? EscalationStep.Manager
                        : k.LeadKnows ? EscalationStep.SafeguardingLead
                        : null,
                    State =
                        k.Signed ? ConcernState.Closed
                        : k.Decided ? ConcernState.AwaitingSignOff
                        : k.Acted ? ConcernState.Actioned
                        : k.Acknowledged is not null ? ConcernState.Acknowledged
                        : ConcernState.Raised,
                }),
            ]
        );
    }
}

/// <summary>The board at one moment.</summary>
public sealed record ConcernBoard(DateTimeOffset Now, IReadOnlyList<ConcernOnBoard> Concerns);

/// <summary>How pressing a concern is: its clock runs until somebody has acknowledged it.</summary>
public enum TimeLeftGroup
{
    Overdue,
    Soon,
    Later,
    InHand,
    AwaitingSignOff,
    Closed,
}

/// <summary>A concern as it stands on the board.</summary>
public sealed record ConcernOnBoard(
    ConcernId Id,
    CallId Call,
    string CallNumber,
    FlagKind Flag,
    DateTimeOffset RaisedAt,
    DateTimeOffset DueAt
)
{
    /// <summary>So long before the end it is due soon.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    public required ConcernState State { get; init; }

    /// <summary>Whether the whole call may be opened from here.</summary>
    public bool CallInReach { get; init; }

    public DateTimeOffset? AcknowledgedAt { get; init; }

    /// <summary>Who last learned that nobody took it in time.</summary>
    public EscalationStep? EscalatedTo { get; init; }

    public TimeLeftGroup GroupAt(DateTimeOffset now) =>
        State switch
        {
            ConcernState.Closed => TimeLeftGroup.Closed,
            ConcernState.AwaitingSignOff => TimeLeftGroup.AwaitingSignOff,
            ConcernState.Acknowledged or ConcernState.Actioned => TimeLeftGroup.InHand,
            ConcernState.Raised when now > DueAt => TimeLeftGroup.Overdue,
            ConcernState.Raised when DueAt - now <= Soon => TimeLeftGroup.Soon,
            ConcernState.Raised => TimeLeftGroup.Later,
        };
}
