using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Data;

public sealed class FoundationTests
{
    [Theory, EachDatabase]
    public async Task What_is_sealed_comes_back_as_it_was_and_is_not_in_the_row(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);

        var done = await house.FrontDesk.WorkAsync(
            May.KeepServiceUsers,
            desk =>
            {
                var user = ServiceUser.Record("María José Núñez Prado", "es", desk.Signature);
                user.AddContact(ContactPoint.Of(user.Id, ContactKind.Telephone, "+447700900123"));
                desk.Add(user);
                desk.Note("service-users.recorded", user.Id.Value);
                return Task.CompletedTask;
            }
        );

        Assert.True(done.Done);
        Assert.Equal("María José Núñez Prado", house.Look(db => db.ServiceUsers.Single()).Name);
        Assert.Equal("+447700900123", house.Look(db => db.ServiceUsers.Include(u => u.Contacts).Single()).Contacts.Single().Value);
        Assert.DoesNotContain(
            "Prado"u8.ToArray(),
            house.Look(db => db.ServiceUsers.Select(u => EF.Property<byte[]>(u, "SealedName")).Single())
        );
        Assert.Equal(ana.Id, house.Look(db => db.Audit.Single()).By);
    }

    [Theory, EachDatabase]
    public async Task A_change_with_no_note_is_a_fault(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            house.FrontDesk.WorkAsync(
                May.KeepServiceUsers,
                desk =>
                {
                    desk.Add(ServiceUser.Record("Rosa", "es", desk.Signature));
                    return Task.CompletedTask;
                }
            )
        );
        Assert.Empty(house.Look(db => db.ServiceUsers.ToList()));
    }

    [Theory, EachDatabase]
    public async Task A_suspended_person_is_refused_at_her_next_step_and_the_attempt_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator);
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Suspend("left", house.Sign(Person.Console)));

        var outcome = await house.FrontDesk.ReadAsync(May.ReadCalls, desk => desk.Calls.CountAsync());

        Assert.Equal(AccessRefusals.NotPermitted, outcome.Refusal);
        var entry = house.Look(db => db.Audit.Single());
        Assert.True(entry is { Refused: true, Act: "refused.ReadCalls" });
    }

    [Theory, EachDatabase]
    public async Task Numbers_count_up_without_a_gap_under_many_hands(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        var numbers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    house.FrontDesk.WorkAsync(
                        May.TakeCalls,
                        async desk =>
                        {
                            desk.Note("calls.numbered");
                            return await desk.NextNumberAsync(NumberKind.Call);
                        }
                    )
                )
        );

        Assert.Equal(Enumerable.Range(1, 20).Select(n => $"C-2026-{n:D6}"), numbers.Select(n => n.Value).Order());
    }

    [Theory, EachDatabase]
    public async Task The_log_verifies_and_names_the_first_entry_that_was_changed(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        for (var i = 0; i < 5; i++)
        {
            await house.FrontDesk.ReadAsync(
                May.ReadCalls,
                desk =>
                {
                    desk.Note("calls.read", Guid.NewGuid());
                    return desk.Calls.CountAsync();
                }
            );
        }

        Assert.Equal(new { FirstBad = (long?)null, Good = 5L }, await Verify(house));
        house.Tamper(db =>
            db.Database.ExecuteSqlRaw(
                on == DatabaseKind.Sqlite
                    ? "DROP TRIGGER AuditIsNeverChanged; UPDATE Audit SET Act = 'calls.logged' WHERE Sequence = 3"
                    : """ALTER TABLE "Audit" DISABLE TRIGGER ALL; UPDATE "Audit" SET "Act" = 'calls.logged' WHERE "Sequence" = 3"""
            )
        );
        Assert.Equal(new { FirstBad = (long?)3, Good = 2L }, await Verify(house));
    }

    [Theory, EachDatabase]
    public async Task The_log_refuses_to_be_changed_or_cut(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        await house.FrontDesk.ReadAsync(May.ReadCases, desk => desk.Cases.CountAsync());

        Assert.ThrowsAny<Exception>(() => house.Tamper(db => db.Audit.ExecuteDelete()));
        Assert.ThrowsAny<Exception>(() => house.Tamper(db => db.Audit.ExecuteUpdate(set => set.SetProperty(e => e.Act, "nothing"))));
        Assert.Single(house.Look(db => db.Audit.ToList()));
    }

    [Theory, EachDatabase]
    public async Task Contents_of_a_draft_survive_every_character(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer);
        const string words = "Núñez ñandú çã 😊 \u202eabc\n«la academia»";

        await house.FrontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = Draft.Begin(DraftId.New(), await desk.NextNumberAsync(NumberKind.Call), desk.Now, desk.Signature);
                draft.Write(words, null, 1, desk.Signature);
                desk.Add(draft);
                desk.Note("drafts.begun", draft.Id.Value);
            }
        );

        var kept = house.Look(db => db.Drafts.Single());
        Assert.Equal((words, ana.Id), (kept.Contents, kept.TakenBy));
    }

    private static async Task<object> Verify(House house)
    {
        await using var db = house.Services.GetRequiredService<IHelplineDatabase>().OpenToRead();
        var verdict = await house.Services.GetRequiredService<AuditChain>().VerifyAsync(db, default);
        return new { verdict.FirstBad, verdict.Good };
    }
}
