using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Caseload;

/// <summary>A page of a caseload, the most pressing first. References and categories, no names.</summary>
public sealed class ListCaseload(FrontDesk frontDesk)
{
    public const int PageSize = 50;

    public Task<Outcome<CaseloadList>> RunAsync(CaseloadFilter filter, int page = 1, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadCases, desk => ReadAsync(desk, filter, page, stop), stop);

    private static async Task<CaseloadList> ReadAsync(Desk desk, CaseloadFilter filter, int page, CancellationToken stop)
    {
        var ranked = Ranked(desk, Within(desk, filter.Scope));
        var wanted = filter.Show switch
        {
            CaseloadShow.NeedsMe => ranked.Where(r => r.Rank < (int)CaseloadReason.OnTrack),
            CaseloadShow.HighRisk => ranked.Where(r => r.File.Risk == RiskLevel.High),
            CaseloadShow.Waiting => ranked.Where(r => r.File.Waiting != null),
            CaseloadShow.All => ranked,
        };
        var total = await wanted.CountAsync(stop);
        var rows = await wanted
            .OrderBy(r => r.Rank)
            .ThenBy(r => r.File.NextStep!.DueOn)
            .ThenBy(r => r.File.Opened.At)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(r => new CaseRow(r.File.Id, r.File.Number, (CaseloadReason)r.Rank, r.File.Risk)
            {
                Holder = r.File.Holder,
                OpenedAt = r.File.Opened.At,
                LastContactAt = r.File.LastContactAt,
                NextStep = r.File.NextStep,
                ConcernDue = r.ConcernDue,
                NextReviewOn = r.File.NextReviewOn,
                IsWaiting = r.File.Waiting != null,
                IsBegun = r.File.Begun != null,
                OpenNeeds = r.File.Needs.Count(n => n.Outcome == null),
            })
            .ToListAsync(stop);
        return new(rows, total, page, desk.Now, desk.Today) { Categories = await CategoriesAsync(desk, rows, stop) };
    }

    private static IQueryable<CaseFile> Within(Desk desk, CaseloadScope scope)
    {
        var (me, teams) = (desk.Actor.Id, desk.Actor.Teams);
        var open = desk.Cases.Where(f => f.Closure == null && f.Holder != null);
        return scope switch
        {
            CaseloadScope.Mine => open.Where(f => f.Holder == me || f.Transfer!.To == me),
            CaseloadScope.Team => open.Where(f => teams.Contains(f.Team)),
        };
    }

    // The one place that says why a case stands where it stands: the number is the reason's own, so order and words can't disagree.
    private static IQueryable<RankedCase> Ranked(Desk desk, IQueryable<CaseFile> files)
    {
        var (me, now, today) = (desk.Actor.Id, desk.Now, desk.Today);
        // Counted once for all cases and joined, not asked again for each.
        var concerns = desk
            .Concerns.Where(k => k.Case != null && k.SignedOff == null)
            .Select(k => new { k.Case, Due = k.Acknowledged == null ? (DateTimeOffset?)k.DueAt : null })
            .GroupBy(k => k.Case)
            .Select(open => new { Case = open.Key, Due = open.Min(k => k.Due) });
        return files
            .LeftJoin(
                concerns,
                f => (CaseId?)f.Id,
                open => open.Case,
                (f, open) =>
                    new
                    {
                        File = f,
                        ConcernDue = open!.Due,
                        ConcernOpen = open.Case != null,
                    }
            )
            .Select(x => new RankedCase
            {
                File = x.File,
                ConcernDue = x.ConcernDue,
                Rank =
                    x.ConcernDue < now ? (int)CaseloadReason.ConcernOverdue
                    : x.File.Waiting == null && x.File.Begun != null && x.File.NextStep == null ? (int)CaseloadReason.Adrift
                    : x.File.NextStep!.DueOn < today ? (int)CaseloadReason.Overdue
                    : x.File.Transfer!.To == me ? (int)CaseloadReason.TransferAsked
                    : x.ConcernOpen ? (int)CaseloadReason.ConcernOpen
                    : x.File.Begun == null ? (int)CaseloadReason.NotBegun
                    : x.File.NextReviewOn <= today ? (int)CaseloadReason.ReviewDue
                    : x.File.Waiting != null ? (int)CaseloadReason.Waiting
                    : (int)CaseloadReason.OnTrack,
            });
    }

    private static async Task<ILookup<CaseId, Category>> CategoriesAsync(Desk desk, List<CaseRow> rows, CancellationToken stop)
    {
        var ids = rows.Select(r => r.Id).ToArray();
        var pairs = await desk
            .Cases.Where(f => ids.Contains(f.Id))
            .SelectMany(f => f.Needs)
            .Join(desk.Needs, n => n.Need, n => n.Code, (of, need) => new { of.Case, need.Category })
            .Distinct()
            .ToListAsync(stop);
        return pairs.OrderBy(p => p.Category).ToLookup(p => p.Case, p => p.Category);
    }

    private sealed class RankedCase
    {
        public required CaseFile File { get; init; }

        public required DateTimeOffset? ConcernDue { get; init; }

        public required int Rank { get; init; }
    }
}

/// <summary>One page of a caseload at one moment.</summary>
public sealed record CaseloadList(IReadOnlyList<CaseRow> Rows, int Total, int Page, DateTimeOffset Now, DateOnly Today)
{
    public required ILookup<CaseId, Category> Categories { get; init; }

    public int Pages => Math.Max(1, (Total + ListCaseload.PageSize - 1) / ListCaseload.PageSize);
}

/// <summary>A case as it stands in a caseload.</summary>
public sealed record CaseRow(CaseId Id, string Number, CaseloadReason Why, RiskLevel Risk)
{
    public PersonId? Holder { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? LastContactAt { get; init; }

    public NextStep? NextStep { get; init; }

    /// <summary>Until when its most pressing concern had to be acknowledged.</summary>
    public DateTimeOffset? ConcernDue { get; init; }

    public DateOnly? NextReviewOn { get; init; }

    public bool IsWaiting { get; init; }

    public bool IsBegun { get; init; }

    public int OpenNeeds { get; init; }

    public CaseState State =>
        IsWaiting ? CaseState.Waiting
        : IsBegun ? CaseState.Active
        : CaseState.Allocated;
}
