using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>Takes somebody in, and makes the one-time link by which she sets up her way in.</summary>
public sealed class InvitePerson(FrontDesk frontDesk)
{
    public Task<Outcome<Invited>> RunAsync(NewPerson wanted, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                Refusal.ThrowIfAny(await ObstacleAsync(desk, wanted, stop));
                var person = Person.Invite(wanted.Code.Trim(), wanted.Name, wanted.Email, wanted.Roles, wanted.Teams, desk.Signature);
                person.Speak(wanted.Language);
                var (invitation, token) = Invitations.Make(person.Id, desk.Actor.Id, desk.Now);
                desk.Add(person);
                desk.Add(invitation);
                desk.Note("people.invited", person.Id.Value, string.Join(' ', wanted.Roles.Select(Domain.Code.Of)));
                return new Invited(person.Id, token);
            },
            stop
        );

    private static async Task<Refusal?> ObstacleAsync(Desk desk, NewPerson wanted, CancellationToken stop)
    {
        var (code, email) = (wanted.Code.Trim(), wanted.Email.Trim());
        var plausible = email.IndexOf('@', StringComparison.Ordinal) is var at && at > 0 && at < email.Length - 1 && !email.Contains(' ');
        return code.Length == 0 ? PeopleRefusals.CodeMissing
            : !plausible ? PeopleRefusals.EmailImpossible
            : await desk.People.AnyAsync(p => p.Code == code, stop) ? PeopleRefusals.CodeTaken
            // Compared as signing in compares it.
            : (await desk.People.Select(p => p.Email).ToListAsync(stop)).Contains(email, StringComparer.OrdinalIgnoreCase)
                ? PeopleRefusals.EmailTaken
            : null;
    }
}

/// <summary>Who is taken in. The language is that of her first page: en, es or pt.</summary>
public sealed record NewPerson(
    string Code,
    string Name,
    string Email,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Team> Teams,
    string Language
);

/// <summary>Who was invited, and the token of her link: shown once, kept nowhere.</summary>
public sealed record Invited(PersonId Person, string Token);
