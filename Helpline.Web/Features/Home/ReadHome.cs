using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.FollowUps;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Home;

/// <summary>What is hers now: drafts to go on with, callbacks that she promised, her last calls, and what waits for somebody.</summary>
public sealed class ReadHome(FrontDesk frontDesk)
{
    private const int LastCalls = 8;
    private const int Callbacks = 20;

    public Task<Outcome<HomeView>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepOwnAccount,
            async desk =>
            {
                var home = new HomeView(desk.Actor.Name, desk.Now)
                {
                    TakesCalls = desk.Actor.Can(May.TakeCalls),
                    LearnsOfOverdue = desk.Actor.Can(May.ReadOverdueCount),
                };
                return home with
                {
                    Drafts = home.TakesCalls ? await DraftsAsync(desk, stop) : [],
                    Callbacks = home.TakesCalls ? await CallbacksAsync(desk, stop) : [],
                    LastCalls = home.TakesCalls
                        ? await ListMyCalls.RowsOf(desk.Calls.Where(c => c.TakenBy == desk.Actor.Id), LastCalls).ToListAsync(stop)
                        : [],
                    ConcernsWaiting = desk.Actor.Can(May.AnswerConcerns)
                        ? await desk.Concerns.CountAsync(k => k.Acknowledged == null && k.SignedOff == null, stop)
                        : null,
                };
            },
            stop
        );

    private static async Task<IReadOnlyList<WaitingDraft>> DraftsAsync(Desk desk, CancellationToken stop) =>
        await desk
            .Drafts.OrderByDescending(d => d.TouchedAt)
            .Take(Callbacks)
            .Select(d => new WaitingDraft(d.Id, d.Number, d.StartedAt, d.TouchedAt, d.TakenBy == desk.Actor.Id))
            .ToListAsync(stop);

    private static async Task<IReadOnlyList<DueCallback>> CallbacksAsync(Desk desk, CancellationToken stop)
    {
        var due = await desk
            .FollowUps.Where(f => f.AssignedTo == desk.Actor.Id && f.Kind == FollowUpKind.Callback && f.End == null)
            .OrderBy(f => f.DueAt)
            .Take(Callbacks)
            .Select(f => new
            {
                f.Id,
                f.DueAt,
                f.Call,
                f.ServiceUser,
            })
            .ToListAsync(stop);
        var women = due.Where(f => f.ServiceUser != null).Select(f => f.ServiceUser!.Value).Distinct().ToList();
        var contacts = await ContactsAsync(desk, women, stop);
        var calls = due.Select(f => f.Call).Where(c => c != null).Select(c => c!.Value).ToList();
        var numbers = await desk.Calls.Where(c => calls.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Number, stop);
        return
        [
            .. due.Select(f => new DueCallback(f.Id, f.DueAt, f.Call, f.Call is { } call ? numbers.GetValueOrDefault(call) : null)
            {
                Safe = f.ServiceUser is { } woman ? contacts.GetValueOrDefault(woman) : null,
                LocalNow = desk.LocalNow,
            }),
        ];
    }

    private static async Task<Dictionary<ServiceUserId, SafeContact>> ContactsAsync(
        Desk desk,
        List<ServiceUserId> women,
        CancellationToken stop
    )
    {
        if (women.Count == 0)
        {
            return [];
        }

        var numbers = await desk.ContactsOfPromisedCallbacks(women).ToListAsync(stop);
        desk.Note("service-users.safe-hours-read", detail: "SafeContact");
        return numbers
            .Where(c => c.Instructions.Length > 0)
            .GroupBy(c => c.ServiceUser)
            .ToDictionary(g => g.Key, g => SafeContactJson.Read(g.First()));
    }
}

/// <summary>What is hers now.</summary>
public sealed record HomeView(string Name, DateTimeOffset Now)
{
    public bool TakesCalls { get; init; }

    /// <summary>Whether she is told how many concerns nobody took in time.</summary>
    public bool LearnsOfOverdue { get; init; }

    public IReadOnlyList<WaitingDraft> Drafts { get; init; } = [];

    public IReadOnlyList<DueCallback> Callbacks { get; init; } = [];

    public IReadOnlyList<CallRow> LastCalls { get; init; } = [];

    /// <summary>Concerns that nobody has acknowledged, for those who may; nothing for the others.</summary>
    public int? ConcernsWaiting { get; init; }
}

/// <summary>A call that was begun and not logged.</summary>
public sealed record WaitingDraft(DraftId Id, string Number, DateTimeOffset StartedAt, DateTimeOffset TouchedAt, bool Mine);

/// <summary>Somebody who was promised a call.</summary>
public sealed record DueCallback(FollowUpId Id, DateTimeOffset DueAt, CallId? Call, string? CallNumber)
{
    /// <summary>How she may be contacted; nothing where nobody asked.</summary>
    public SafeContact? Safe { get; init; }

    public DateTime LocalNow { get; init; }

    public bool IsSafeNow => Safe?.IsSafeAt(LocalNow) ?? false;
}
