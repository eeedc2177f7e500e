using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>Reads everything that happened in a case, each kind within its own reach, into one order: the latest first.</summary>
internal sealed class CaseTimeline(Desk desk, CaseFile file, IReadOnlyDictionary<PersonId, string> names, CancellationToken stop)
{
    /// <summary>Of each kind no more than this is shown.</summary>
    private const int Most = 200;

    public async Task<IReadOnlyList<TimelineEntry>> ReadAsync() =>
        [
            .. Events()
                .Concat(await CallsAsync())
                .Concat(await NotesAsync())
                .Concat(await ConcernsAsync())
                .Concat(await FollowUpsAsync())
                .Concat(await ReferralsAsync())
                .OrderByDescending(entry => entry.At),
        ];

    private string? NameOf(PersonId? person) => person is { } id ? names.GetValueOrDefault(id) : null;

    private async Task<IEnumerable<TimelineEntry>> CallsAsync()
    {
        var calls = await desk
            .Calls.Where(c => c.ServiceUser == file.ServiceUser)
            .OrderByDescending(c => c.StartedAt)
            .Take(Most)
            .ToListAsync(stop);
        return calls.Select(c => new TimelineEntry(TimelineKind.Call, c.StartedAt, NameOf(c.TakenBy))
        {
            Words = [Key(c.Outcome)],
            Reference = c.Number,
            Href = $"calls/{c.Id.Value}",
            Text = c.Notes,
            Alarming = c.Flags.Count > 0,
        });
    }

    private async Task<IEnumerable<TimelineEntry>> NotesAsync()
    {
        var notes = await desk.CaseNotes.Where(n => n.Case == file.Id).OrderByDescending(n => n.Signature.At).Take(Most).ToListAsync(stop);
        return notes.Select(n => new TimelineEntry(TimelineKind.Note, n.Signature.At, NameOf(n.Signature.By)) { Text = n.Text });
    }

    private async Task<IEnumerable<TimelineEntry>> ConcernsAsync()
    {
        var concerns = await desk
            .Concerns.Include(k => k.Actions)
            .Where(k => k.Case == file.Id)
            .OrderByDescending(k => k.RaisedAt)
            .Take(Most)
            .ToListAsync(stop);
        return concerns.Select(k => new TimelineEntry(TimelineKind.Concern, k.RaisedAt, null)
        {
            Words = [Key(k.Flag), Key(k.State)],
            Href = $"concerns/{k.Id.Value}",
            Alarming = k.IsOpen,
        });
    }

    private async Task<IEnumerable<TimelineEntry>> FollowUpsAsync()
    {
        var followUps = await desk
            .FollowUps.Where(f => f.Case == file.Id)
            .OrderByDescending(f => f.Promised.At)
            .Take(Most)
            .ToListAsync(stop);
        return followUps.SelectMany(f =>
            new[]
            {
                new TimelineEntry(TimelineKind.FollowUp, f.Promised.At, NameOf(f.Promised.By)) { Words = [Key(f.Kind)], Text = f.What },
                f.End is { } end
                    ? new TimelineEntry(TimelineKind.FollowUp, end.At, NameOf(end.By)) { Words = [Key(f.Kind), Key(end.Result)] }
                    : null,
            }.OfType<TimelineEntry>()
        );
    }

    private async Task<IEnumerable<TimelineEntry>> ReferralsAsync()
    {
        var referrals = await desk
            .Referrals.Include(r => r.Steps)
            .Where(r => r.Case == file.Id || r.ServiceUser == file.ServiceUser)
            .OrderByDescending(r => r.MadeAt)
            .Take(Most)
            .ToListAsync(stop);
        return referrals.Select(r => new TimelineEntry(TimelineKind.Referral, r.MadeAt, NameOf(r.MadeBy))
        {
            Words = [Key(r.Manner), Key(r.State)],
            Reference = r.Service,
            Href = $"referrals/{r.Id.Value}",
            Alarming = r.NeedsNextStep,
        });
    }

    private IEnumerable<TimelineEntry> Events()
    {
        yield return Event(CaseEvent.Opened, file.Opened.At, file.Opened.By);
        if (file.Allocated is { } allocated)
        {
            yield return Event(CaseEvent.Allocated, allocated.At, allocated.By, NameOf(file.Holder));
        }

        if (file.Waiting is { } waiting)
        {
            yield return Event(CaseEvent.SetWaiting, waiting.At, waiting.By, waiting.For);
        }

        if (file.ReviewedAt is { } reviewed)
        {
            yield return new(TimelineKind.Review, reviewed, null) { Words = [Key(CaseEvent.Reviewed)] };
        }

        if (file.Reopening is { } reopening)
        {
            yield return Event(CaseEvent.Reopened, reopening.At, reopening.By, reopening.Why);
        }

        if (file.Closure is { } closure)
        {
            yield return Event(CaseEvent.Closed, closure.At, closure.By, closure.Summary);
        }
    }

    private TimelineEntry Event(CaseEvent happened, DateTimeOffset at, PersonId by, string? text = null) =>
        new(TimelineKind.Step, at, NameOf(by)) { Words = [Key(happened)], Text = text ?? "" };

    private static string Key<T>(T member)
        where T : struct, Enum => $"{typeof(T).Name}.{Code.Of(member)}";
}
