using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Domain.Keeping;
using Helpline.Domain.Refusals;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>
/// The only way to the data. To get a desk a use case names what it is about to do; the actor's standing is read afresh, what she can
/// reach is drawn around her, and what she changes is saved together with the note of it. Refused attempts are noted too.
/// </summary>
public sealed class FrontDesk(DataDoors doors, ICurrentActor current, HelplineClock clock)
{
    /// <summary>For what the house does by itself, whoever is or is no longer there: tidying after an import, its daily jobs.</summary>
    public FrontDesk ForTheHouse(Role role) => new(doors, new ConsoleActor(role), clock);

    /// <summary>For work in many small parts that people's own saves should hardly notice: an import.</summary>
    public FrontDesk Patiently() => new(doors.ForPatientWork(), current, clock);

    /// <summary>Work that changes something, in one transaction.</summary>
    public async Task<Outcome<T>> WorkAsync<T>(May deed, Func<Desk, Task<T>> work, CancellationToken stop = default)
    {
        var credentials = await current.IdentifyAsync();
        Actor? actor = null;
        Refusal refusal;
        try
        {
            await using var sitting = await doors.OpenToWriteAsync(stop);
            (actor, _) = await AdmitAsync(sitting.Db, credentials, [deed], stop);
            var desk = new Desk(sitting.Db, actor, deed, clock);
            var value = await work(desk);
            await sitting.SaveAsync(desk.Notes, desk.KeepsOwnDraft, stop);
            return new(value);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Refusal;
        }
        catch (DbUpdateConcurrencyException)
        {
            refusal = AccessRefusals.ChangedMeanwhile;
        }
        catch (Exception clash) when (TwoAtOnce.Is(clash))
        {
            refusal = AccessRefusals.ChangedMeanwhile;
        }
        catch (Exception full) when (DiskSpace.IsExhausted(full))
        {
            refusal = KeepingRefusals.DiskFull;
        }

        await NoteRefusalAsync(credentials, actor, deed, refusal, stop);
        return new(default, refusal);
    }

    public async Task<Outcome> WorkAsync(May deed, Func<Desk, Task> work, CancellationToken stop = default)
    {
        var outcome = await WorkAsync(
            deed,
            async desk =>
            {
                await work(desk);
                return true;
            },
            stop
        );
        return new(outcome.Refusal);
    }

    /// <summary>Work that only looks. It waits for nobody; whatever it notes is saved before the answer is given.</summary>
    public Task<Outcome<T>> ReadAsync<T>(May deed, Func<Desk, Task<T>> read, CancellationToken stop = default) =>
        ReadAsync([deed], read, stop);

    /// <summary>The same for whoever may do at least one of these deeds: the desk is for the first that she may.</summary>
    public async Task<Outcome<T>> ReadAsync<T>(IReadOnlyList<May> deeds, Func<Desk, Task<T>> read, CancellationToken stop = default)
    {
        var deed = deeds[^1];
        var credentials = await current.IdentifyAsync();
        Actor? actor = null;
        try
        {
            await using var db = doors.OpenToRead();
            db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            // Once for all of its queries.
            await db.Database.OpenConnectionAsync(stop);
            (actor, deed) = await AdmitAsync(db, credentials, deeds, stop);
            var desk = new Desk(db, actor, deed, clock);
            var value = await read(desk);
            await db.Database.CloseConnectionAsync();
            await NoteAsync(desk.Notes, stop);
            return new(value);
        }
        catch (RefusedException refused)
        {
            await NoteRefusalAsync(credentials, actor, deed, refused.Refusal, stop);
            return new(default, refused.Refusal);
        }
        catch (Exception full) when (DiskSpace.IsExhausted(full))
        {
            // What can't be noted is not shown.
            return new(default, KeepingRefusals.DiskFull);
        }
    }

    private async Task<(Actor Actor, May Deed)> AdmitAsync(
        HelplineDbContext db,
        Credentials? credentials,
        IReadOnlyList<May> deeds,
        CancellationToken stop
    )
    {
        var actor = credentials is null ? null : await Standing.ReadAsync(db, credentials, clock, stop);
        var deed = deeds.Cast<May?>().FirstOrDefault(d => actor?.Can(d!.Value) == true);
        return actor is not null && deed is { } permitted ? (actor, permitted) : throw new RefusedException(AccessRefusals.NotPermitted);
    }

    private async Task NoteAsync(IReadOnlyList<AuditEntry> notes, CancellationToken stop)
    {
        if (notes.Count > 0)
        {
            await using var sitting = await doors.OpenToWriteAsync(stop);
            await sitting.SaveAsync(notes, stop);
        }
    }

    // An ordinary no (something is missing) is no attempt at anything; being turned away at a door is.
    private Task NoteRefusalAsync(Credentials? credentials, Actor? actor, May deed, Refusal refusal, CancellationToken stop) =>
        credentials is not null && (refusal == AccessRefusals.NotPermitted || refusal == AccessRefusals.NotFound)
            ? NoteAsync([Attempt(credentials, actor, deed, refusal)], stop)
            : Task.CompletedTask;

    private AuditEntry Attempt(Credentials credentials, Actor? actor, May deed, Refusal refusal) =>
        new()
        {
            At = clock.Now,
            By = credentials.Person,
            Role = actor?.Role ?? credentials.ActingAs,
            Act = $"refused.{deed}",
            Detail = refusal.Code,
            Refused = true,
        };
}
