using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Calls;

public sealed class LogCallTests
{
    [Theory, EachDatabase]
    public async Task All_that_is_missing_is_told_at_once_and_the_draft_is_kept_for_good(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var id = DraftId.New();

        var outcome = await house
            .Get<LogCall>()
            .RunAsync(id, new() { Outcome = CallOutcome.CallbackBooked, Telephone = "07700 9" }, 0, house.Clock.Now);

        Assert.Equal(
            [CallRefusals.CategoryMissing, CallRefusals.LanguageMissing, CallRefusals.TelephoneUnclear, CallRefusals.CallbackNeedsContact],
            outcome.Value!.Missing
        );
        Assert.Null(outcome.Value.Call);
        Assert.NotNull(house.Look(db => db.Drafts.Single()).TriedAt);
    }

    [Theory, EachDatabase]
    public async Task A_call_is_logged_with_its_concerns_and_the_draft_is_gone(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer);

        var logged = await house.LogAsync(c => c.Flags = [FlagKind.InDangerNow, FlagKind.ThreatenedWithDeportation]);

        var call = house.Look(db => db.Calls.Single());
        Assert.Equal((logged.Id, "C-2026-000001", ana.Id, ana.Code), (call.Id, call.Number, call.TakenBy!.Value, call.VolunteerCode));
        Assert.Equal((Category.Vawg, Team.Vawg), (call.Category, call.Team));
        Assert.True(call.IsAnonymous);
        Assert.Equal(
            [house.Clock.Now.AddMinutes(15), house.Clock.Now.Date.AddDays(2).AddHours(18)],
            house.Look(db => db.Concerns.OrderBy(k => k.DueAt).Select(k => k.DueAt).ToList())
        );
        Assert.Empty(house.Look(db => db.Drafts.ToList()));
        Assert.Equal(["drafts.begun", "calls.logged", "concerns.raised", "concerns.raised"], house.Acts());
    }

    [Theory, EachDatabase]
    public async Task Saving_twice_at_once_logs_one_call(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var (id, contents) = (DraftId.New(), CallDesk.Complete(c => c.Name = "Rosa Díaz"));
        var kept = await house.Get<WriteDraft>().RunAsync(id, contents, 0, house.Clock.Now);

        var both = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ => Task.Run(() => house.Get<LogCall>().RunAsync(id, contents, kept.Value!.Revision, house.Clock.Now)))
        );

        Assert.All(both, outcome => Assert.Equal(id.Value, outcome.Value!.Call!.Id.Value));
        Assert.Single(house.Look(db => db.Calls.ToList()));
        Assert.Single(house.Look(db => db.ServiceUsers.ToList()));
    }

    [Theory, EachDatabase]
    public async Task A_writing_that_comes_late_does_not_begin_the_call_again(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var logged = await house.LogAsync();

        var late = await house.Get<WriteDraft>().RunAsync(new(logged.Id.Value), CallDesk.Complete(), 1, house.Clock.Now);

        Assert.Equal(CallRefusals.AlreadyLogged, late.Refusal);
        Assert.Empty(house.Look(db => db.Drafts.ToList()));
    }

    [Theory, EachDatabase]
    public async Task An_anonymous_call_keeps_nobody_though_a_number_was_typed_before(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        await house.LogAsync(c => (c.Anonymous, c.Telephone, c.Name) = (true, CallDesk.Number, "Rosa"));

        Assert.Empty(house.Look(db => db.ServiceUsers.ToList()));
        Assert.Empty(house.Look(db => db.SearchTokens.ToList()));
    }

    [Theory, EachDatabase]
    public async Task The_same_number_and_name_is_the_same_woman_and_another_name_is_another(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        await house.LogAsync(c => (c.Telephone, c.Name) = (CallDesk.Number, "María José Núñez Prado"));
        await house.LogAsync(c => (c.Telephone, c.Name) = ("+44 7700 900123", "Maria Nunez"));
        await house.LogAsync(c => (c.Telephone, c.Name) = (CallDesk.Number, "Luz Prado"));
        await house.LogAsync(c => c.Telephone = CallDesk.Number);

        var women = house.Look(db => db.Calls.OrderBy(c => c.Number).Select(c => c.ServiceUser).ToList());
        Assert.Equal(women[0], women[1]);
        Assert.Equal(3, women.Distinct().Count());
    }

    [Theory, EachDatabase]
    public async Task She_who_was_recognised_is_linked_and_nobody_is_whose_number_it_is_not(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var woman = await house.KnowAsync("Rosa Díaz");

        var hers = await house.LogAsync(c => (c.Telephone, c.KnownAs) = (CallDesk.Number, woman.Value));
        var other = await house.LogAsync(c => (c.Telephone, c.KnownAs) = ("07700 900 999", woman.Value));

        Assert.Equal(woman, house.Look(db => db.Calls.Single(c => c.Id == hers.Id)).ServiceUser);
        Assert.NotEqual(woman, house.Look(db => db.Calls.Single(c => c.Id == other.Id)).ServiceUser);
    }

    [Theory, EachDatabase]
    public async Task A_callback_outside_her_safe_hours_cannot_be_booked(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        var safe = new SafeContact
        {
            SafeDays = Weekdays.Every,
            SafeFrom = new(9, 0),
            SafeUntil = new(15, 0),
        };
        var woman = await house.KnowAsync("Rosa Díaz", safe);
        var id = DraftId.New();
        var contents = CallDesk.Complete(c =>
            (c.Outcome, c.Telephone, c.KnownAs, c.CallbackAt) = (
                CallOutcome.CallbackBooked,
                CallDesk.Number,
                woman.Value,
                new DateTime(2026, 3, 3, 19, 0, 0)
            )
        );

        var refused = await house.Get<LogCall>().RunAsync(id, contents, 0, house.Clock.Now);
        contents.CallbackAt = new DateTime(2026, 3, 3, 10, 0, 0);
        var booked = await house.Get<LogCall>().RunAsync(id, contents, refused.Value!.Revision, house.Clock.Now);

        Assert.Equal("SafeContact.OutsideSafeHours", refused.Value.Missing.Single().Code);
        Assert.NotNull(booked.Value!.Call);
        var callback = house.Look(db => db.FollowUps.Single());
        Assert.Equal(
            (FollowUpKind.Callback, new DateTimeOffset(2026, 3, 3, 10, 0, 0, TimeSpan.Zero), woman),
            (callback.Kind, callback.DueAt, callback.ServiceUser)
        );
    }

    [Theory, EachDatabase]
    public async Task A_case_is_opened_into_the_holding_queue_with_her_needs_and_concerns(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        var logged = await house.LogAsync(c =>
        {
            (c.Outcome, c.Name) = (CallOutcome.CaseOpened, "Rosa Díaz");
            (c.Needs, c.Flags) = (["domestic-abuse", "homeless-tonight"], [FlagKind.Strangulation]);
        });

        var file = house.Look(db => db.Cases.Include(f => f.Needs).Single());
        Assert.Equal((logged.CaseNumber, false, Team.Vawg, 2), (file.Number, file.IsAllocated, file.Team, file.Needs.Count));
        Assert.Equal(file.Id, house.Look(db => db.Concerns.Single()).Case);
    }

    [Theory, EachDatabase]
    public async Task Advice_is_kept_only_from_whoever_may_advise_and_with_her_level(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Volunteer);
        var without = await house.LogAsync(c => c.ImmigrationAdvice = "Apply now");
        house.Tamper(db => db.People.Single(p => p.Id == ana.Id).Register(new(2, new(2026, 12, 31))));
        var with = await house.LogAsync(c => c.ImmigrationAdvice = "Apply now");

        Assert.Equal("", ParticularsOf(house, without.Id).ImmigrationAdvice);
        Assert.Equal(
            ("Apply now", 2),
            (ParticularsOf(house, with.Id).ImmigrationAdvice, ParticularsOf(house, with.Id).AdviserLevel!.Value)
        );
    }

    [Theory, EachDatabase]
    public async Task A_silent_call_needs_nothing_and_no_draft(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        var outcome = await house.Get<LogCall>().RunAsync(DraftId.New(), new() { Outcome = CallOutcome.Silent }, 0, house.Clock.Now);

        Assert.NotNull(outcome.Value!.Call);
        Assert.Equal(CallOutcome.Silent, house.Look(db => db.Calls.Single()).Outcome);
    }

    private static CallParticulars ParticularsOf(House house, CallId id) =>
        CallJson.ReadParticulars(house.Look(db => db.Calls.Single(c => c.Id == id)).Particulars);
}
