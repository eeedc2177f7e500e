using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What somebody's word is worth at this moment. Read from the database at each action, so that a suspension holds at her next click.</summary>
internal static class Standing
{
    private static readonly CompiledQuery<Func<HelplineDbContext, PersonId, CancellationToken, Task<Person?>>> Known = new(() =>
        EF.CompileAsyncQuery(
            (HelplineDbContext db, PersonId id, CancellationToken stop) => db.People.AsNoTracking().FirstOrDefault(p => p.Id == id)
        )
    );

    private static readonly CompiledQuery<
        Func<HelplineDbContext, Guid, PersonId, DateTimeOffset, CancellationToken, Task<Role?>>
    > ActingRole = new(() =>
        EF.CompileAsyncQuery(
            (HelplineDbContext db, Guid signIn, PersonId person, DateTimeOffset now, CancellationToken stop) =>
                db
                    .SignIns.Where(s => s.Id == signIn && s.Person == person && s.EndedAt == null && s.ExpiresAt > now)
                    .Select(s => (Role?)s.ActingRole)
                    .FirstOrDefault()
        )
    );

    private static readonly CompiledQuery<Func<HelplineDbContext, PersonId, IAsyncEnumerable<ValueTuple<CallId, FlagKind>>>> Taken = new(
        () =>
            EF.CompileAsyncQuery(
                (HelplineDbContext db, PersonId person) =>
                    db
                        .Concerns.Where(k => k.Acknowledged!.By == person && k.SignedOff == null)
                        .Select(k => new ValueTuple<CallId, FlagKind>(k.Call, k.Flag))
            )
    );

    /// <summary>The actor that these credentials make, or nobody.</summary>
    public static async Task<Actor?> ReadAsync(HelplineDbContext db, Credentials credentials, HelplineClock clock, CancellationToken stop)
    {
        var person = await Known.On(db)(db, credentials.Person, stop);
        if (person is null || person.IsSuspended)
        {
            return null;
        }

        var role = credentials.SignIn is { } signIn
            ? await ActingRole.On(db)(db, signIn, person.Id, clock.Now, stop)
            : credentials.ActingAs;
        var answersFor = role == Role.Coordinator ? await AnsweredForAsync(db, person.Id, stop) : [];
        return role is { } acting && person.HasRole(acting)
            ? new Actor(person.Id, person.Name, acting, person.Teams, person.MayAdviseOnImmigration(clock.Today))
            {
                BoundByFgmDuty = person.BoundByFgmDuty,
                Code = person.Code,
                AdviserLevel = person.Adviser?.Level,
                AnswersFor = answersFor,
            }
            : null;
    }

    private static async Task<IReadOnlyList<CallId>> AnsweredForAsync(HelplineDbContext db, PersonId person, CancellationToken stop)
    {
        var calls = new List<CallId>();
        await foreach (var (call, flag) in Taken.On(db)(db, person).WithCancellation(stop))
        {
            if (flag.Urgency() == Urgency.Immediate)
            {
                calls.Add(call);
            }
        }

        return calls;
    }
}
