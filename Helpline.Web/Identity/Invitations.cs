using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>One-time links: 128 random bits, of which only the hash is kept, good for three days and for once.</summary>
public sealed class Invitations(DataDoors doors, HelplineClock clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(72);

    /// <summary>A new invitation and the token for its link, which is told once and kept nowhere.</summary>
    public static (Invitation Invitation, string Token) Make(PersonId person, PersonId by, DateTimeOffset now)
    {
        var (token, hash) = LinkToken.Make();
        var invitation = new Invitation
        {
            Id = Guid.NewGuid(),
            TokenHash = hash,
            Person = person,
            MadeBy = by,
            ExpiresAt = now + Lasts,
        };
        return (invitation, token);
    }

    public async Task<Invitation?> FindAsync(string token)
    {
        if (LinkToken.HashOf(token) is not { } hash)
        {
            return null;
        }

        await using var db = doors.OpenToRead();
        return await Open(db).AsNoTracking().FirstOrDefaultAsync(i => i.TokenHash == hash);
    }

    public async Task<Invitation?> FindAsync(Guid id)
    {
        await using var db = doors.OpenToRead();
        return await Open(db).AsNoTracking().FirstOrDefaultAsync(i => i.Id == id);
    }

    /// <summary>Takes it. Of many at once, one succeeds. Sign-ins that she had before end with it.</summary>
    public async Task<bool> UseAsync(Invitation invitation)
    {
        var now = clock.Now;
        await using var sitting = await doors.OpenToWriteAsync();
        var used = await Open(sitting.Db).Where(i => i.Id == invitation.Id).ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now));
        if (used == 0)
        {
            return false;
        }

        await sitting
            .Db.SignIns.Where(s => s.Person == invitation.Person && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now));
        var note = new AuditEntry
        {
            At = now,
            By = invitation.Person,
            Act = "people.joined",
            Record = invitation.Person.Value,
        };
        await sitting.SaveAsync([note], default);
        return true;
    }

    private IQueryable<Invitation> Open(HelplineDbContext db)
    {
        var now = clock.Now;
        return db.Invitations.Where(i =>
            i.UsedAt == null && i.ExpiresAt > now && !db.People.Any(p => p.Id == i.Person && p.Suspension != null)
        );
    }
}
