using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>The calls that she took herself and can still see, newest first, by their references and never by names.</summary>
public sealed class ListMyCalls(FrontDesk frontDesk)
{
    public const int PerPage = 30;

    public Task<Outcome<CallList>> RunAsync(int page, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadCalls,
            async desk =>
            {
                var mine = desk.Calls.Where(c => c.TakenBy == desk.Actor.Id);
                var count = await mine.CountAsync(stop);
                var rows = await RowsOf(mine, PerPage, Math.Max(0, page - 1) * PerPage).ToListAsync(stop);
                return new CallList(rows, Math.Max(1, (count + PerPage - 1) / PerPage));
            },
            stop
        );

    internal static IQueryable<CallRow> RowsOf(IQueryable<Call> calls, int take, int skip = 0) =>
        calls
            .OrderByDescending(c => c.StartedAt)
            .Skip(skip)
            .Take(take)
            .Select(c => new CallRow(c.Id, c.Number, c.StartedAt, c.Category, c.Outcome, c.Flags));
}

public sealed record CallList(IReadOnlyList<CallRow> Rows, int Pages);

/// <summary>A call in a list: nothing that says whose it was.</summary>
public sealed record CallRow(
    CallId Id,
    string Number,
    DateTimeOffset StartedAt,
    Category? Category,
    CallOutcome Outcome,
    IReadOnlyList<FlagKind> Flags
)
{
    /// <summary>The most urgent of its flags.</summary>
    public Urgency? Urgency => Flags.Count == 0 ? null : Flags.Min(f => f.Urgency());
}
