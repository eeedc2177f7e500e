using Helpline.Domain.Access;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What somebody's word is worth at this moment. Read from the database at each action, so that a suspension holds at her next click.</summary>
internal static class Standing
{
    /// <summary>The actor that these credentials make, or nobody.</summary>
    public static async Task<Actor?> ReadAsync(HelplineDbContext db, Credentials credentials, HelplineClock clock, CancellationToken stop)
    {
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == credentials.Person, stop);
        if (person is null || person.IsSuspended)
        {
            return null;
        }

        var role = credentials.SignIn is { } signIn ? await RoleOfAsync(db, signIn, person.Id, clock.Now, stop) : credentials.ActingAs;
        return role is { } acting && person.HasRole(acting)
            ? new Actor(person.Id, person.Name, acting, person.Teams, person.MayAdviseOnImmigration(clock.Today))
            {
                BoundByFgmDuty = person.BoundByFgmDuty,
            }
            : null;
    }

    private static Task<Role?> RoleOfAsync(
        HelplineDbContext db,
        Guid signIn,
        PersonId person,
        DateTimeOffset now,
        CancellationToken stop
    ) =>
        db
            .SignIns.Where(s => s.Id == signIn && s.Person == person && s.EndedAt == null && s.ExpiresAt > now)
            .Select(s => (Role?)s.ActingRole)
            .FirstOrDefaultAsync(stop);
}
