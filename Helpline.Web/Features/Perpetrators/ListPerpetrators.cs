using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Perpetrators;

/// <summary>Who is recorded in a case as a danger to her; those taken back last.</summary>
public sealed class ListPerpetrators(FrontDesk frontDesk)
{
    public Task<Outcome<IReadOnlyList<PerpetratorEntry>>> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync<IReadOnlyList<PerpetratorEntry>>(
            May.RecordPerpetrators,
            async desk =>
            {
                _ = await Desk.OneAsync(desk.Cases, f => f.Id == id, stop);
                var recorded = await desk.Perpetrators.Where(p => p.Case == id).ToListAsync(stop);
                if (recorded.Count == 0)
                {
                    return [];
                }

                desk.Note("perpetrators.read", id.Value);
                var writers = recorded.Select(p => p.RecordedBy.By).Distinct().ToArray();
                var names = await desk.People.Where(p => writers.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
                return
                [
                    .. recorded
                        .OrderBy(p => p.TakenBack is not null)
                        .ThenBy(p => p.RecordedBy.At)
                        .Select(p => new PerpetratorEntry(p.Id, p.Description, names.GetValueOrDefault(p.RecordedBy.By, ""))
                        {
                            RecordedAt = p.RecordedBy.At,
                            TakenBackBecause = p.TakenBack?.Reason,
                        }),
                ];
            },
            stop
        );
}

/// <summary>One entry as the case shows it.</summary>
public sealed record PerpetratorEntry(PerpetratorId Id, PerpetratorDescription Who, string RecordedBy)
{
    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>Why it was taken back; null while it stands.</summary>
    public string? TakenBackBecause { get; init; }
}
