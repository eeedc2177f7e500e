using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.Audit;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Audit;

public sealed class AuditTests
{
    [Theory, EachDatabase]
    public async Task Pages_follow_each_other_and_new_entries_push_nothing_aside(DatabaseKind on)
    {
        using var house = new House(on);
        var lead = house.Seat(Role.DataProtectionLead, "Delia");
        await NoteManyAsync(house, ReadAudit.PerPage + 10);

        var first = await ReadAsync(house, new());
        await NoteManyAsync(house, 3);
        var second = await ReadAsync(house, new(), first.Rows[^1].Entry.Sequence);

        Assert.True(first.More);
        Assert.Equal(ReadAudit.PerPage, first.Rows.Count);
        Assert.Equal(first.Rows[^1].Entry.Sequence - 1, second.Rows[0].Entry.Sequence);
        Assert.Equal(second.Rows.Select(r => r.Entry.Sequence).OrderDescending(), second.Rows.Select(r => r.Entry.Sequence));
        Assert.Contains(first.People, p => p.Id == lead.Id);
    }

    [Theory, EachDatabase]
    public async Task Entries_are_found_by_person_act_day_record_and_what_was_refused(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer, "Ana");
        var record = Guid.CreateVersion7();
        await NoteAsync(house, "calls.read", record);
        await house.FrontDesk.ReadAsync(May.KeepPeople, _ => Task.FromResult(true));
        house.Clock.Now = house.Clock.Now.AddDays(1);
        await NoteAsync(house, "callbacks.listed");
        house.Seat(Role.DataProtectionLead, "Delia");

        Assert.Equal(["callbacks.listed", "refused.KeepPeople", "calls.read"], await ActsAsync(house, new(By: ana.Id)));
        Assert.Equal(["calls.read"], await ActsAsync(house, new(Act: "calls.read")));
        Assert.Equal(["calls.read"], await ActsAsync(house, new(Act: "calls")));
        Assert.Equal(["calls.read"], await ActsAsync(house, new(Record: record)));
        Assert.Equal(["refused.KeepPeople"], await ActsAsync(house, new(RefusedOnly: true)));
        Assert.Equal(["refused.KeepPeople", "calls.read"], await ActsAsync(house, new(By: ana.Id, Day: new(2026, 3, 2))));
    }

    [Theory, EachDatabase]
    public async Task Whoever_reads_what_others_did_is_noted_and_whoever_reads_her_own_is_not(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        await NoteAsync(house, "callbacks.listed");
        await ReadAsync(house, new());
        Assert.DoesNotContain("audit.read", house.Acts());

        house.Seat(Role.DataProtectionLead, "Delia");
        await ReadAsync(house, new(Act: "callbacks", RefusedOnly: false));

        var noted = house.Look(db => db.Audit.AsNoTracking().Single(e => e.Act == "audit.read"));
        Assert.Equal("Act", noted.Detail);
    }

    [Theory, EachDatabase]
    public async Task A_record_has_a_link_only_for_whoever_reaches_it(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer, "Ana");
        var place = new CallPlace(CallId.New(), "C-2026-000007", house.Clock.Now, house.Clock.Now, house.Clock.Now.DateTime)
        {
            TakenBy = ana.Id,
        };
        var call = house.Save(Call.Log(new() { Outcome = CallOutcome.Thanks }, place, house.Sign(ana.Id)));
        await NoteAsync(house, "calls.read", call.Id.Value);

        Assert.Equal("C-2026-000007", Assert.Single((await ReadAsync(house, new())).Rows).Link?.Number);
        house.Seat(Role.DataProtectionLead, "Delia");
        Assert.Null(Assert.Single((await ReadAsync(house, new(Record: call.Id.Value))).Rows).Link);
    }

    [Fact]
    public async Task A_manager_has_no_log()
    {
        using var house = new House();
        house.Seat(Role.Manager, "Carmen");

        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadAudit>().RunAsync(new())).Refusal);
    }

    private static async Task<AuditSheet> ReadAsync(House house, AuditFilter filter, long? before = null) =>
        (await house.Get<ReadAudit>().RunAsync(filter, before)).Value!;

    private static async Task<IEnumerable<string>> ActsAsync(House house, AuditFilter filter) =>
        (await ReadAsync(house, filter)).Rows.Select(r => r.Entry.Act).Where(act => act != "audit.read");

    private static Task<Outcome<bool>> NoteAsync(House house, string act, Guid? record = null) =>
        house.FrontDesk.ReadAsync(
            May.KeepOwnAccount,
            desk =>
            {
                desk.Note(act, record);
                return Task.FromResult(true);
            }
        );

    private static Task<Outcome<bool>> NoteManyAsync(House house, int count) =>
        house.FrontDesk.ReadAsync(
            May.KeepOwnAccount,
            desk =>
            {
                foreach (var _ in Enumerable.Range(0, count))
                {
                    desk.Note("callbacks.listed");
                }

                return Task.FromResult(true);
            }
        );
}
