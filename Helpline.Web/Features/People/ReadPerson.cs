using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>One person, for whoever keeps people.</summary>
public sealed class ReadPerson(FrontDesk frontDesk)
{
    public Task<Outcome<PersonSheet>> RunAsync(PersonId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.KeepPeople,
            async desk =>
            {
                var person = await Desk.OneAsync(desk.People.AsTracking(), p => p.Id == id, stop);
                var signIns = await desk
                    .SignIns.Where(s => s.Person == id && s.EndedAt == null && s.ExpiresAt > desk.Now)
                    .OrderByDescending(s => s.SeenAt)
                    .Select(s => new SignInRow(s.Id, s.Device, s.StartedAt, s.SeenAt))
                    .ToListAsync(stop);
                var invited = await desk.Invitations.Where(i => i.Person == id && i.UsedAt == null).ToListAsync(stop);
                var last = await desk.SignIns.Where(s => s.Person == id).MaxAsync(s => (DateTimeOffset?)s.StartedAt, stop);
                desk.Note("people.read", id.Value);
                return new PersonSheet(
                    person,
                    desk.VersionOf(person),
                    signIns,
                    invited.Max(i => (DateTimeOffset?)i.ExpiresAt),
                    last,
                    id == desk.Actor.Id
                );
            },
            stop
        );
}

/// <summary>A person with her version, her open sign-ins, until when a link waits for her, when she last signed in, and whether she is the reader.</summary>
public sealed record PersonSheet(
    Person Person,
    int Version,
    IReadOnlyList<SignInRow> SignIns,
    DateTimeOffset? LinkUntil,
    DateTimeOffset? LastIn,
    bool IsMe
);

/// <summary>One browser signed in: what it is, since when, and when it was last seen.</summary>
public sealed record SignInRow(Guid Id, string Device, DateTimeOffset Since, DateTimeOffset Seen);
