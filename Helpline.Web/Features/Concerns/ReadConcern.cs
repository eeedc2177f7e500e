using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Concerns;

/// <summary>One concern with its story: what was flagged, by whom, what was done and decided.</summary>
public sealed class ReadConcern(FrontDesk frontDesk)
{
    public Task<Outcome<ConcernStory>> RunAsync(ConcernId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadConcerns, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<ConcernStory> ReadAsync(Desk desk, ConcernId id, CancellationToken stop)
    {
        var all = desk.Concerns.Include(k => k.Actions).Include(k => k.Escalations);
        var concern = await Desk.OneAsync(all, k => k.Id == id, stop);
        var call = await desk.Calls.FirstOrDefaultAsync(c => c.Id == concern.Call, stop);
        var file = await desk.Cases.Where(f => f.Id == concern.Case).Select(f => f.Number).FirstOrDefaultAsync(stop);
        var names = await NamesAsync(desk, concern, call?.TakenBy, stop);
        desk.Note("concerns.read", id.Value, call is null ? "SafeContact" : "Call.Notes");
        return new(concern, desk.Now)
        {
            CallNotes = call?.Notes ?? "",
            CallInReach = call is not null,
            OnTheLine = await desk.SharedDrafts.AnyAsync(d => d.Id == concern.Draft, stop) ? concern.Draft : null,
            Safe = await SafeContactsAsync(desk, concern, stop),
            BoundByFgmDuty = desk.Actor.BoundByFgmDuty,
            RaisedBy = call?.TakenBy is { } taker ? names.GetValueOrDefault(taker) : null,
            Case = file is null ? null : concern.Case,
            CaseNumber = file,
            ServiceUser = concern.ServiceUser is { } user && await desk.ServiceUsers.AnyAsync(u => u.Id == user, stop) ? user : null,
            Names = names,
            ObstacleToSigningOff = desk.Actor.Can(May.SignOffConcerns)
                ? concern.ObstacleToSigningOff(desk.Actor.Id)
                : AccessRefusals.NotPermitted,
        };
    }

    // Whoever is called must know how the woman may be reached before she reaches for anything else. Her numbers are in her record.
    private static async Task<IReadOnlyList<SafeContact>> SafeContactsAsync(Desk desk, Concern concern, CancellationToken stop)
    {
        var contacts = await desk.ContactsOfConcerns.Where(c => c.ServiceUser == concern.ServiceUser).ToListAsync(stop);
        return [.. contacts.Where(c => c.Instructions.Length > 0).Select(SafeContactJson.Read)];
    }

    private static Task<Dictionary<PersonId, string>> NamesAsync(Desk desk, Concern concern, PersonId? taker, CancellationToken stop)
    {
        PersonId?[] ids =
        [
            taker,
            concern.Acknowledged?.By,
            concern.Closure?.By,
            concern.SignedOff?.By,
            .. concern.Actions.Select(a => (PersonId?)a.Signature.By),
        ];
        var wanted = ids.OfType<PersonId>().Distinct().ToArray();
        return desk.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
    }
}

/// <summary>A concern as its own page tells it.</summary>
public sealed record ConcernStory(Concern Concern, DateTimeOffset Now)
{
    /// <summary>What was written down on the line, where the call is in reach.</summary>
    public string CallNotes { get; init; } = "";

    /// <summary>Whether the whole call may be opened from here.</summary>
    public bool CallInReach { get; init; }

    /// <summary>The call while it is still being written, where this reader came to it.</summary>
    public DraftId? OnTheLine { get; init; }

    /// <summary>How she may be contacted safely, as far as anybody asked her.</summary>
    public IReadOnlyList<SafeContact> Safe { get; init; } = [];

    /// <summary>Whether the law binds this reader in person to tell the police of FGM of a girl.</summary>
    public bool BoundByFgmDuty { get; init; }

    public string? RaisedBy { get; init; }

    public CaseId? Case { get; init; }

    public string? CaseNumber { get; init; }

    public ServiceUserId? ServiceUser { get; init; }

    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    /// <summary>Why this reader can't sign it off, or null when she can.</summary>
    public Refusal? ObstacleToSigningOff { get; init; }

    public string NameOf(Signature signature) => Names.GetValueOrDefault(signature.By, "");
}
