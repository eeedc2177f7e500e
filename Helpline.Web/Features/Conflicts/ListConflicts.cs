using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>The conflicts of interest that wait for the lead, the oldest first; then the last that were decided. References, no names.</summary>
public sealed class ListConflicts(FrontDesk frontDesk)
{
    private const int MostDecided = 50;

    public Task<Outcome<ConflictList>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.DecideConflicts,
            async desk => new ConflictList(
                desk.Now,
                await RowsAsync(desk, desk.Conflicts.Where(c => c.Resolution == null).OrderBy(c => c.FoundAt), stop),
                await RowsAsync(
                    desk,
                    desk.Conflicts.Where(c => c.Resolution != null).OrderByDescending(c => c.FoundAt).Take(MostDecided),
                    stop
                )
            ),
            stop
        );

    private static async Task<IReadOnlyList<ConflictRow>> RowsAsync(
        Desk desk,
        IQueryable<ConflictOfInterest> wanted,
        CancellationToken stop
    )
    {
        var rows = await wanted
            .Select(c => new
            {
                c.Id,
                c.Ground,
                c.FoundAt,
                c.Call,
                SheHerself = c.Hers == null,
                Decision = (ConflictDecision?)c.Resolution!.Decision,
                Number = desk.Calls.Where(call => call.Id == c.Call).Select(call => call.Number).FirstOrDefault(),
            })
            .ToListAsync(stop);
        return
        [
            .. rows.Select(c => new ConflictRow(c.Id, c.Ground, c.SheHerself, c.FoundAt)
            {
                Call = c.Call,
                CallNumber = c.Number,
                Decision = c.Decision,
            }),
        ];
    }
}

/// <summary>The conflicts at one moment.</summary>
public sealed record ConflictList(DateTimeOffset Now, IReadOnlyList<ConflictRow> Waiting, IReadOnlyList<ConflictRow> Decided);

/// <summary>One conflict in the list.</summary>
public sealed record ConflictRow(ConflictOfInterestId Id, ConflictGround Ground, bool SheHerself, DateTimeOffset FoundAt)
{
    public CallId? Call { get; init; }

    public string? CallNumber { get; init; }

    public ConflictDecision? Decision { get; init; }
}
