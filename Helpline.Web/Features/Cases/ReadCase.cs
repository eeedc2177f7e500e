using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>One case as its page shows it: head, her, what is open, and everything that happened in one order.</summary>
public sealed class ReadCase(FrontDesk frontDesk)
{
    public Task<Outcome<CaseStory>> RunAsync(CaseId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadCases, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<CaseStory> ReadAsync(Desk desk, CaseId id, CancellationToken stop)
    {
        var file = await Desk.OneAsync(desk.Cases.Include(f => f.Needs).Include(f => f.People), f => f.Id == id, stop);
        var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == file.ServiceUser, stop);
        var names = await desk.People.ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        var flags = await desk.Concerns.Where(k => k.ServiceUser == file.ServiceUser).Select(k => k.RaisedAt).ToListAsync(stop);
        DateTimeOffset? flagged = flags.Count > 0 ? flags.Max() : null;
        desk.Note("cases.read", id.Value);
        return new(file, desk.Actor.Id, desk.Today, desk.Now)
        {
            Name = user.Name,
            Alert = user.Alert,
            Language = user.Language,
            Contacts = [.. user.Contacts.Select(contact => ContactCard.Of(contact, flagged, desk))],
            Names = names,
            Needs = await NeedsAsync(desk, file, stop),
            FollowUps = await FollowUpsAsync(desk, id, stop),
            Timeline = await new CaseTimeline(desk, file, names, stop).ReadAsync(),
        };
    }

    private static async Task<IReadOnlyList<NeedOfCase>> NeedsAsync(Desk desk, CaseFile file, CancellationToken stop)
    {
        var codes = file.Needs.Select(n => n.Need).ToArray();
        var words = await desk
            .Needs.Where(n => codes.Contains(n.Code))
            .OrderBy(n => n.Category)
            .ThenBy(n => n.Order)
            .Select(n => new NeedWords(n.Code, n.English, n.Spanish, n.Portuguese))
            .ToListAsync(stop);
        return [.. words.Select(need => new NeedOfCase(need, file.Needs.First(n => n.Need == need.Code).Outcome))];
    }

    private static async Task<IReadOnlyList<OpenFollowUp>> FollowUpsAsync(Desk desk, CaseId id, CancellationToken stop)
    {
        var open = await desk.FollowUps.Where(f => f.Case == id && f.End == null).OrderBy(f => f.DueAt).ToListAsync(stop);
        return [.. open.Select(f => new OpenFollowUp(f.Id, f.Kind, f.DueAt, f.What, f.AssignedTo))];
    }
}

/// <summary>A case as its page shows it to one reader.</summary>
public sealed record CaseStory(CaseFile File, PersonId Reader, DateOnly Today, DateTimeOffset Now)
{
    public required string Name { get; init; }

    public required string Alert { get; init; }

    public string? Language { get; init; }

    public required IReadOnlyList<ContactCard> Contacts { get; init; }

    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    public required IReadOnlyList<NeedOfCase> Needs { get; init; }

    public required IReadOnlyList<OpenFollowUp> FollowUps { get; init; }

    public required IReadOnlyList<TimelineEntry> Timeline { get; init; }

    public bool IsHers => File.Holder == Reader;

    public bool IsAskedOfHer => File.Transfer?.To == Reader;

    public string NameOf(PersonId? person) => person is { } id ? Names.GetValueOrDefault(id, "") : "";
}

/// <summary>A need of the case with what became of it.</summary>
public sealed record NeedOfCase(NeedWords Need, NeedOutcome? Outcome);

/// <summary>A follow-up of the case that is still to be done.</summary>
public sealed record OpenFollowUp(FollowUpId Id, FollowUpKind Kind, DateTimeOffset DueAt, string What, PersonId? AssignedTo);
