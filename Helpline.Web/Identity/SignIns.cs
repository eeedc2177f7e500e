using System.Security.Cryptography;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>
/// The sign-ins of the house: begun, looked up by the key in the cookie, kept awake, ended. One ends by itself after twenty minutes without
/// a hand on the keys, and after twelve hours in any case.
/// </summary>
public sealed class SignIns(DataDoors doors, HelplineClock clock)
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(12);
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(20);

    /// <summary>How exactly it is known when somebody was last seen: writing it down at each click would be too much.</summary>
    public static readonly TimeSpan Grain = TimeSpan.FromMinutes(1);

    /// <summary>Writes a new sign-in down and returns the key for the cookie, which is kept nowhere else.</summary>
    public async Task<string> BeginAsync(Guid id, PersonId person, string device, byte[] ticket, CancellationToken stop = default)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        await using var sitting = await doors.OpenToWriteAsync(stop);
        var role = (await sitting.Db.People.AsNoTracking().SingleAsync(p => p.Id == person, stop)).Roles[0];
        sitting.Db.SignIns.Add(
            new()
            {
                Id = id,
                KeyHash = SHA256.HashData(key),
                Person = person,
                StartedAt = clock.Now,
                SeenAt = clock.Now,
                ExpiresAt = clock.Now + Idle,
                ActingRole = role,
                Device = device,
                Ticket = ticket,
            }
        );
        await sitting.SaveAsync([Entry("people.signed-in", person, role)], stop);
        return Convert.ToBase64String(key);
    }

    /// <summary>The sign-in that this key opens, if it still holds and its person is not suspended.</summary>
    public async Task<SignIn?> FindAsync(string key, CancellationToken stop = default)
    {
        var bytes = new byte[32];
        if (!Convert.TryFromBase64String(key, bytes, out var length) || length != bytes.Length)
        {
            return null;
        }

        var hash = SHA256.HashData(bytes);
        await using var db = doors.OpenToRead();
        return await Holding(db).AsNoTracking().FirstOrDefaultAsync(s => s.KeyHash == hash, stop);
    }

    public async Task<bool> HoldsAsync(Guid id, CancellationToken stop = default)
    {
        await using var db = doors.OpenToRead();
        return await Holding(db).AnyAsync(s => s.Id == id, stop);
    }

    public bool WasSeenAWhileAgo(SignIn signIn) => clock.Now - signIn.SeenAt > Grain;

    /// <summary>She is there: the twenty minutes begin anew.</summary>
    public async Task KeepAwakeAsync(Guid id, CancellationToken stop = default)
    {
        await using var sitting = await doors.OpenToWriteAsync(stop);
        var now = clock.Now;
        if (await Holding(sitting.Db).AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, stop) is not { } signIn)
        {
            return;
        }

        var end = now + Idle < signIn.StartedAt + Longest ? now + Idle : signIn.StartedAt + Longest;
        await sitting
            .Db.SignIns.Where(s => s.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.SeenAt, now).SetProperty(s => s.ExpiresAt, end), stop);
        await sitting.SaveAsync([], stop);
    }

    public async Task EndAsync(string key, CancellationToken stop = default)
    {
        if (await FindAsync(key, stop) is { } signIn)
        {
            await using var sitting = await doors.OpenToWriteAsync(stop);
            var row = await sitting.Db.SignIns.SingleAsync(s => s.Id == signIn.Id, stop);
            row.EndedAt = clock.Now;
            await sitting.SaveAsync([Entry("people.signed-out", row.Person, row.ActingRole)], stop);
        }
    }

    /// <summary>Somebody was turned away at the door. Noted for known and unknown names alike, so that the time taken tells nothing.</summary>
    public async Task NoteRefusalAsync(PersonId? person, string why, CancellationToken stop = default)
    {
        await using var sitting = await doors.OpenToWriteAsync(stop);
        var entry = new AuditEntry
        {
            At = clock.Now,
            By = Person.Console,
            Act = "people.sign-in-refused",
            Record = person?.Value,
            Detail = why,
            Refused = true,
        };
        await sitting.SaveAsync([entry], stop);
    }

    /// <summary>Notes what somebody did to her own way in.</summary>
    public async Task NoteAsync(string act, PersonId person, CancellationToken stop = default)
    {
        await using var sitting = await doors.OpenToWriteAsync(stop);
        await sitting.SaveAsync([Entry(act, person, null)], stop);
    }

    private IQueryable<SignIn> Holding(HelplineDbContext db)
    {
        var now = clock.Now;
        return db.SignIns.Where(s =>
            s.EndedAt == null && s.ExpiresAt > now && !db.People.Any(p => p.Id == s.Person && p.Suspension != null)
        );
    }

    private AuditEntry Entry(string act, PersonId person, Role? role) =>
        new()
        {
            At = clock.Now,
            By = person,
            Role = role,
            Act = act,
            Record = person.Value,
        };
}
