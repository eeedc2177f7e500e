using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.People;

/// <summary>Keeps what is known of somebody: name, code, how much she carries, her registration as an immigration adviser.</summary>
public sealed class DescribePerson(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(PersonId id, PersonDetails details, int seen, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepPeople,
            async desk =>
            {
                var code = details.Code.Trim();
                Refusal.ThrowIfAny(
                    code.Length == 0 ? PeopleRefusals.CodeMissing
                    : details.Ceiling is < 0 or > 999 ? PeopleRefusals.CeilingImpossible
                    : await desk.People.AnyAsync(p => p.Code == code && p.Id != id, stop) ? PeopleRefusals.CodeTaken
                    : null
                );
                var person = await Desk.OneAsync(desk.People, p => p.Id == id, stop);
                desk.Expect(person, seen);
                person.Describe(details.Name, code, details.Ceiling);
                person.BindByFgmDuty(details.BoundByFgmDuty);
                if (person.Adviser != details.Adviser)
                {
                    // Nobody vouches for her own registration.
                    Refusal.ThrowIfAny(desk.Actor.Id == id ? AccessRefusals.NotHerOwn : null);
                    person.Register(details.Adviser);
                    desk.Note(
                        "people.registration",
                        id.Value,
                        details.Adviser is { } a ? $"level {a.Level} until {a.ExpiresOn:O}" : "none"
                    );
                }

                desk.Note("people.described", id.Value, "name, code, ceiling");
            },
            stop
        );
}

/// <summary>What is known of somebody. The ceiling is in points of weight.</summary>
public sealed record PersonDetails(string Name, string Code, int Ceiling, AdviserRegistration? Adviser)
{
    /// <summary>A regulated health or social care professional, or a teacher.</summary>
    public bool BoundByFgmDuty { get; init; }
}
