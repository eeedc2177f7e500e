using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Audit;

/// <summary>
/// A page of the log, newest first, as far as it is in reach. Whoever reads what others did is noted herself. Pages follow each other by the
/// number of the last entry shown, so that new entries push nothing aside and no page costs more than the first.
/// </summary>
public sealed class ReadAudit(FrontDesk frontDesk)
{
    public const int PerPage = 50;

    /// <summary>Widest first.</summary>
    public static readonly IReadOnlyList<May> Readers = [May.ReadAllAudit, May.ReadSettingsAudit, May.ReadRecordsAudit, May.ReadOwnAudit];

    /// <param name="filter">Which entries.</param>
    /// <param name="before">Only those before the entry of this number.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<AuditSheet>> RunAsync(AuditFilter filter, long? before = null, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            Readers,
            async desk =>
            {
                var fitting = before is { } number ? filter.In(desk).Where(e => e.Sequence < number) : filter.In(desk);
                var entries = await fitting.OrderByDescending(e => e.Sequence).Take(PerPage + 1).ToListAsync(stop);
                var rows = await RowsAsync(desk, [.. entries.Take(PerPage)], stop);
                if (entries.Exists(e => e.By != desk.Actor.Id))
                {
                    desk.Note("audit.read", detail: filter.Named);
                }

                var reader = Readers.First(desk.Actor.Can);
                return new AuditSheet(
                    reader,
                    rows,
                    entries.Count > PerPage,
                    reader == May.ReadOwnAudit ? [] : await PeopleAsync(desk, stop)
                );
            },
            stop
        );

    private static Task<List<PersonNamed>> PeopleAsync(Desk desk, CancellationToken stop) =>
        desk.People.OrderBy(p => p.Name).Select(p => new PersonNamed(p.Id, p.Name)).ToListAsync(stop);

    private static async Task<IReadOnlyList<AuditRow>> RowsAsync(Desk desk, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        var by = entries.Select(e => e.By).ToHashSet();
        var names = await desk.People.Where(p => by.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        var records = await RecordLinks.FindAsync(desk, [.. entries.Select(e => e.Record).OfType<Guid>().Distinct()], stop);
        var needs = await NeedsAsync(desk, entries, stop);
        return
        [
            .. entries.Select(entry => new AuditRow(entry, names.GetValueOrDefault(entry.By))
            {
                Link = entry.Record is { } record ? records.GetValueOrDefault(record) : null,
                Need = needs.GetValueOrDefault(entry.Detail ?? ""),
            }),
        ];
    }

    private static Task<Dictionary<string, NeedWords>> NeedsAsync(Desk desk, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        var codes = entries
            .Where(e => e.Act.StartsWith("needs.", StringComparison.Ordinal))
            .Select(e => e.Detail)
            .OfType<string>()
            .ToArray();
        return desk
            .Needs.Where(n => codes.Contains(n.Code))
            .ToDictionaryAsync(n => n.Code, n => new NeedWords(n.Code, n.English, n.Spanish, n.Portuguese), stop);
    }
}

/// <summary>A page of the log: by which right it is read, its entries, whether there are older ones, and whose entries can be asked for.</summary>
public sealed record AuditSheet(May Reader, IReadOnlyList<AuditRow> Rows, bool More, IReadOnlyList<PersonNamed> People);

/// <summary>Somebody by her name.</summary>
public sealed record PersonNamed(PersonId Id, string Name);

/// <summary>One entry, with the name of whoever did it and the way to its record where that is in reach.</summary>
public sealed record AuditRow(AuditEntry Entry, string? Name)
{
    public RecordLink? Link { get; init; }

    public NeedWords? Need { get; init; }
}
