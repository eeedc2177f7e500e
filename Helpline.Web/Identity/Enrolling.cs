using System.Linq.Expressions;
using System.Security.Claims;
using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Features.SetUp;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Identity;

/// <summary>Whose way in is being set up in this browser: by her invitation, her own when she is signed in, or the first administrator's.</summary>
public sealed class Enrolling(Accounts accounts, Invitations invitations, DataDoors doors, SetUpLink setUp, Slip slip)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    /// <summary>Opens an invitation in this browser. It stays good until she has finished.</summary>
    public async Task<bool> OpenAsync(HttpContext http, string token)
    {
        if (await invitations.FindAsync(token) is not { } invitation)
        {
            return false;
        }

        slip.Hand(http, Slip.Enrolling, invitation.Id.ToString(), Lasts);
        return true;
    }

    public async Task<Invitation?> InvitationAsync(HttpContext http) =>
        Guid.TryParse(slip.Read(http, Slip.Enrolling), out var id) ? await invitations.FindAsync(id) : null;

    /// <summary>Who sets up her way in here, by invitation or at a first start.</summary>
    public async Task<Enrolled?> WhoAsync(HttpContext http) =>
        await InvitationAsync(http) is { } invitation ? await ReadAsync(p => p.Id == invitation.Person)
        : !await setUp.IsDoneAsync() && setUp.IsHeldBy(http) ? await ReadAsync(p => p.Id != Person.Console)
        : null;

    /// <summary>Who is signed in here.</summary>
    public async Task<Enrolled?> MeAsync(HttpContext http) =>
        Guid.TryParse(http.User.FindFirstValue(CircuitActor.PersonClaim), out var id)
            ? await ReadAsync(p => p.Id == new PersonId(id))
            : null;

    private async Task<Enrolled?> ReadAsync(Expression<Func<Person, bool>> which)
    {
        await using var db = doors.OpenToRead();
        var person = await db
            .People.AsNoTracking()
            .Where(which)
            .Where(p => p.Suspension == null)
            .OrderBy(p => p.JoinedAt)
            .FirstOrDefaultAsync();
        return person is null ? null : new(person, await accounts.OfAsync(person));
    }
}

/// <summary>A person and her account.</summary>
public sealed record Enrolled(Person Person, Account Account);
