using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Audit;

/// <summary>What the log is filtered by, as the query of its page. Ids and words of the house, never a name.</summary>
/// <param name="By">Who did it.</param>
/// <param name="Act">What was done: one act, or all of a kind where it has no dot.</param>
/// <param name="Day">On which day, by the clock on the wall.</param>
/// <param name="RefusedOnly">Only what was refused.</param>
/// <param name="Record">On which record.</param>
public sealed record AuditFilter(
    PersonId? By = null,
    string? Act = null,
    DateOnly? Day = null,
    bool RefusedOnly = false,
    Guid? Record = null
)
{
    /// <summary>The names of the filters that are set: what is noted of a reading.</summary>
    public string Named =>
        string.Join(
            ", ",
            new[]
            {
                (By is not null, nameof(By)),
                (Act is not null, nameof(Act)),
                (Day is not null, nameof(Day)),
                (RefusedOnly, nameof(RefusedOnly)),
                (Record is not null, nameof(Record)),
            }
                .Where(part => part.Item1)
                .Select(part => part.Item2)
        );

    public string ToQuery(long? before = null) =>
        string.Join(
            '&',
            new[]
            {
                ("by", By?.Value.ToString()),
                ("act", Act),
                ("day", Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("refused", RefusedOnly ? "true" : null),
                ("record", Record?.ToString()),
                ("before", before?.ToString(CultureInfo.InvariantCulture)),
            }
                .Where(part => part.Item2 is not null)
                .Select(part => $"{part.Item1}={part.Item2}")
        );

    /// <summary>The entries that fit, of those in reach.</summary>
    internal IQueryable<AuditEntry> In(Desk desk)
    {
        var entries = desk.Audit;
        entries = By is { } by ? entries.Where(e => e.By == by) : entries;
        entries =
            Act is null ? entries
            : Act.Contains('.', StringComparison.Ordinal) ? entries.Where(e => e.Act == Act)
            : entries.Where(e => e.Act.StartsWith(Act + "."));
        if (Day is { } day)
        {
            var (from, to) = (desk.Clock.FromLocal(day.ToDateTime(default)), desk.Clock.FromLocal(day.AddDays(1).ToDateTime(default)));
            entries = entries.Where(e => e.At >= from && e.At < to);
        }

        entries = Record is { } record ? entries.Where(e => e.Record == record) : entries;
        return RefusedOnly ? entries.Where(e => e.Refused) : entries;
    }
}
