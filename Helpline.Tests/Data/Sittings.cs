using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Sqlite;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Data;

/// <summary>What several people do at the desk at once, each in one sitting: begin, look, record, refuse, and break.</summary>
internal static class Sittings
{
    public static readonly Refusal No = new("Tests.No");

    /// <summary>A house that hands a transaction on however slow the machine is.</summary>
    public static House Patient(DatabaseKind on)
    {
        var house = new House(on);
        if (house.Get<IHelplineDatabase>() is SqliteDatabase sqlite)
        {
            sqlite.GroupCommitBehind(house.Get<WriteGate>()).Longest = TimeSpan.FromMinutes(1);
        }

        return house;
    }

    /// <summary>They all wait at the gate before the first may go in, and go in by their order.</summary>
    public static async Task<T[]> TogetherAsync<T>(House house, int count, Func<int, Task<T>> sit)
    {
        var turn = await house.Get<WriteGate>().EnterAsync();
        var sittings = Enumerable.Range(0, count).Select(sit).ToArray();
        turn.Dispose();
        return await Task.WhenAll(sittings);
    }

    public static Task<Outcome<string>> BeginAsync(
        House house,
        bool refuse = false,
        Func<Task>? meanwhile = null,
        CancellationToken stop = default
    ) =>
        house.FrontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = Draft.Begin(DraftId.New(), await desk.NextNumberAsync(NumberKind.Call), desk.Now, desk.Signature);
                draft.Write("Quiere saber si puede irse.", null, 1, desk.Signature);
                desk.Add(draft);
                desk.Note("drafts.begun", draft.Id.Value);
                await (meanwhile?.Invoke() ?? Task.CompletedTask);
                Refusal.ThrowIfAny(refuse ? No : null);
                return draft.Number;
            },
            stop
        );

    public static Task<Outcome> LookForNobodyAsync(House house) =>
        house.FrontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                desk.Note("drafts.begun");
                await desk.NextNumberAsync(NumberKind.Call);
                await Desk.OneAsync(desk.Drafts, d => d.Id == DraftId.New());
            }
        );

    public static Task<Outcome<int>> ReadAsync(House house) =>
        house.FrontDesk.ReadAsync(
            May.ReadCalls,
            desk =>
            {
                desk.Note("calls.read");
                return desk.Calls.CountAsync();
            }
        );

    public static Task<Outcome> RecordAsync(House house, ServiceUser woman) =>
        house.FrontDesk.WorkAsync(
            May.TakeCalls,
            desk =>
            {
                desk.Add(woman);
                desk.Note("service-users.recorded", woman.Id.Value);
                return Task.CompletedTask;
            }
        );

    public static Task<Outcome> WriteToAsync(House house, ServiceUserId woman) =>
        house.FrontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var she = await Desk.OneAsync(desk.KnownServiceUsers, u => u.Id == woman);
                she.Describe(she.Name, "", she.Language, "Prefiere que no la llamen.");
                desk.Note("service-users.described", woman.Value);
            }
        );

    // An order that is only looked at when everything is saved.
    public static Task<Outcome> BreakTheCommitAsync(House house) =>
        OutsideAsync(
            house,
            db =>
                db.Database.ExecuteSqlRawAsync(
                    """PRAGMA defer_foreign_keys=ON; INSERT INTO "CaseNeed" ("Case", "Need") VALUES ('00000000-0000-0000-0000-0000000000AA', 'debt')"""
                )
        );

    // As a full disk may make it do.
    public static Task<Outcome> UndoEverythingAsync(House house) =>
        OutsideAsync(
            house,
            async db =>
            {
                await db.Database.ExecuteSqlRawAsync("ROLLBACK");
                await db.Database.ExecuteSqlRawAsync("UPDATE Organisations SET Name = 'Casa Perdida'");
            }
        );

    public static async Task<Outcome> OutsideAsync(House house, Func<HelplineDbContext, Task> work)
    {
        await using var sitting = await house.Get<DataDoors>().OpenToWriteAsync();
        await work(sitting.Db);
        await sitting.SaveAsync([], default);
        return new(null);
    }

    public static async Task<int> AloneAsync(House house, WriteGate gate)
    {
        using var turn = await gate.EnterAsync();
        await using var db = house.Get<IHelplineDatabase>().OpenToWrite();
        return await db.Organisations.ExecuteUpdateAsync(set => set.SetProperty(o => o.Name, "Casa Abierta"));
    }

    public static async Task<(long Good, long? FirstBad)> VerifyAsync(House house)
    {
        await using var db = house.Get<IHelplineDatabase>().OpenToRead();
        var verdict = await house.Get<AuditChain>().VerifyAsync(db, default);
        return (verdict.Good, verdict.FirstBad);
    }
}
