using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>Everybody who works here, in order of their names.</summary>
public sealed class ListPeople(FrontDesk frontDesk)
{
    public Task<Outcome<EverybodyHere>> RunAsync(CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadPeople,
            async desk =>
            {
                var people = await desk.People.ToListAsync(stop);
                desk.Note("people.listed");
                return new EverybodyHere(
                    desk.Actor.Can(May.KeepPeople),
                    [
                        .. people
                            .OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase)
                            .Select(p => new PersonRow(p.Id, p.Code, p.Name, p.Roles, p.Teams, p.IsSuspended)),
                    ]
                );
            },
            stop
        );
}

/// <summary>Everybody, and whether the reader may change anything of it.</summary>
public sealed record EverybodyHere(bool MayKeep, IReadOnlyList<PersonRow> People);

public sealed record PersonRow(
    PersonId Id,
    string Code,
    string Name,
    IReadOnlyList<Role> Roles,
    IReadOnlyList<Team> Teams,
    bool IsSuspended
);
