using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Conflicts;

/// <summary>
/// One conflict of interest with what a lead needs to decide it: who she is, whom she met, and whose cases these are. Of the other woman she
/// learns her case's number and who carries it.
/// </summary>
public sealed class ReadConflict(FrontDesk frontDesk)
{
    public Task<Outcome<ConflictStory>> RunAsync(ConflictOfInterestId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.DecideConflicts, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<ConflictStory> ReadAsync(Desk desk, ConflictOfInterestId id, CancellationToken stop)
    {
        var conflict = await Desk.OneAsync(desk.Conflicts.Include(c => c.Named), c => c.Id == id, stop);
        var her = await desk.WomenOfConflicts.FirstOrDefaultAsync(u => u.Id == conflict.ServiceUser, stop);
        var met = await desk.PerpetratorsOfConflicts.FirstOrDefaultAsync(p => p.Id == conflict.Perpetrator, stop);
        var hers = await desk.PerpetratorsOfConflicts.FirstOrDefaultAsync(p => p.Id == conflict.Hers, stop);
        var otherCase = met?.Case;
        var names = await desk.People.ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        desk.Note("conflicts.read", id.Value);
        return new(conflict)
        {
            Her = her?.Name ?? "",
            CallNumber = await desk.Calls.Where(c => c.Id == conflict.Call).Select(c => c.Number).FirstOrDefaultAsync(stop),
            HerCases = await CasesAsync(desk, desk.CasesOfConflicts.Where(f => f.ServiceUser == conflict.ServiceUser), names, stop),
            Met = met?.Description,
            Hers = hers?.Description,
            OtherCase = await CasesAsync(desk, desk.CasesOfConflicts.Where(f => f.Id == otherCase), names, stop) is [var other]
                ? other
                : null,
            Carriers = [.. (await desk.CarriersAsync(stop)).Select(p => (p.Id, p.Name))],
            Names = names,
        };
    }

    private static async Task<IReadOnlyList<CaseInConflict>> CasesAsync(
        Desk desk,
        IQueryable<CaseFile> wanted,
        Dictionary<PersonId, string> names,
        CancellationToken stop
    )
    {
        var files = await wanted
            .Select(f => new
            {
                f.Id,
                f.Number,
                f.Holder,
                Restricted = f.Restricted != null,
                InReach = desk.Cases.Any(mine => mine.Id == f.Id),
            })
            .ToListAsync(stop);
        return
        [
            .. files.Select(f => new CaseInConflict(f.Id, f.Number, f.InReach)
            {
                Holder = f.Holder is { } holder ? names.GetValueOrDefault(holder) : null,
                IsRestricted = f.Restricted,
            }),
        ];
    }
}

/// <summary>A conflict as the lead's page tells it.</summary>
public sealed record ConflictStory(ConflictOfInterest Conflict)
{
    public required string Her { get; init; }

    public string? CallNumber { get; init; }

    public required IReadOnlyList<CaseInConflict> HerCases { get; init; }

    /// <summary>What is recorded of the one who was met; null once her key is gone.</summary>
    public PerpetratorDescription? Met { get; init; }

    /// <summary>Her own perpetrator, where it is he who fits.</summary>
    public PerpetratorDescription? Hers { get; init; }

    public CaseInConflict? OtherCase { get; init; }

    public required IReadOnlyList<(PersonId Id, string Name)> Carriers { get; init; }

    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }
}

/// <summary>A case by its number, with who carries it.</summary>
public sealed record CaseInConflict(CaseId Id, string Number, bool InReach)
{
    public string? Holder { get; init; }

    public bool IsRestricted { get; init; }
}
