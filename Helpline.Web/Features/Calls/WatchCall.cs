using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// A call on the line, read by the coordinator who came to it while it is written. Before she answers she sees that somebody asks, and nothing of
/// the call. Each opening is noted; looking on while it stands open belongs to that opening.
/// </summary>
public sealed class WatchCall(FrontDesk frontDesk)
{
    /// <param name="id">The draft.</param>
    /// <param name="opens">Whether she opens it now, and does not only look on.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<WatchedCall>> RunAsync(DraftId id, bool opens, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.BeOnDuty,
            async desk =>
            {
                var draft = await desk.SharedDrafts.FirstOrDefaultAsync(d => d.Id == id, stop);
                var asked = desk.CallQuestions.Where(q => q.Draft == id && q.AskedBy != desk.Actor.Id);
                var question =
                    opens && draft is null
                        ? await Desk.OneAsync(asked.OrderByDescending(q => q.AskedAt), q => q.Ended == null, stop)
                        : await LastAsync(desk, asked, stop);
                var told = draft is null ? new CallContents() : Told(draft);
                if (opens && draft is not null)
                {
                    desk.Note("drafts.watched", id.Value);
                }

                return await ViewAsync(desk, id, draft, question, told, stop);
            },
            stop
        );

    private static Task<CallQuestion?> LastAsync(Desk desk, IQueryable<CallQuestion> asked, CancellationToken stop) =>
        asked
            .Include(q => q.Whispers)
            .Where(q => q.Answered == null || q.Answered.By == desk.Actor.Id)
            .OrderByDescending(q => q.AskedAt)
            .FirstOrDefaultAsync(stop);

    // Advice on immigration is its adviser's until the call is logged; what is empty and what is kept back look the same.
    private static CallContents Told(Draft draft)
    {
        var contents = CallJson.ReadContents(draft.Contents);
        contents.ImmigrationAdvice = "";
        contents.KnownAs = null;
        return contents;
    }

    private static async Task<WatchedCall> ViewAsync(
        Desk desk,
        DraftId id,
        Draft? draft,
        CallQuestion? question,
        CallContents told,
        CancellationToken stop
    )
    {
        var by = draft?.TakenBy ?? question?.AskedBy;
        var needs = told.Needs.Count == 0 ? [] : await desk.Needs.Where(n => told.Needs.Contains(n.Code)).ToListAsync(stop);
        return new(draft is null ? null : told)
        {
            Number = draft?.Number ?? "",
            StartedAt = draft?.StartedAt,
            OnTheLine = await desk.People.Where(p => p.Id == by).Select(p => p.Name).FirstOrDefaultAsync(stop) ?? "",
            AskedAt = question?.AskedAt,
            Waits = question is { IsOpen: true, Answered: null },
            MayWhisper = question is { IsOpen: true, Answered: not null },
            Whispers =
            [
                .. (question?.Whispers ?? []).OrderBy(w => w.Signature.At).Select(w => new HeardWhisper(w.Id, w.Signature.At, w.Words)),
            ],
            Needs = needs,
            CallInReach = draft is null && await desk.Calls.AnyAsync(c => c.Id == new CallId(id.Value), stop),
        };
    }
}

/// <summary>What a coordinator sees of a call on the line; no contents before she has answered, and none once it is over.</summary>
public sealed record WatchedCall(CallContents? Contents)
{
    public required string Number { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>Who takes the call.</summary>
    public required string OnTheLine { get; init; }

    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Somebody asks, and nobody has answered.</summary>
    public bool Waits { get; init; }

    public bool MayWhisper { get; init; }

    public IReadOnlyList<HeardWhisper> Whispers { get; init; } = [];

    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>It was logged, and is one that she can open.</summary>
    public bool CallInReach { get; init; }
}
