using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.FollowUps;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Features.FollowUps;

namespace Helpline.Tests.Features.FollowUps;

public sealed class CallbackTests
{
    private static readonly DateTime NextMondayEvening = new(2026, 3, 9, 19, 0, 0);

    [Theory, EachDatabase]
    public async Task A_callback_outside_her_safe_hours_can_not_be_booked_nor_moved_there(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        var plan = house.Get<PlanFollowUp>();

        Assert.Equal(
            "SafeContact.OutsideSafeHours",
            (await plan.RunAsync(file.Id, FollowUpKind.Callback, NextMondayEvening.AddHours(4), "Ring")).Refusal?.Code
        );
        Assert.Equal(
            SafeContactRefusals.OutsideSafeDays,
            (await plan.RunAsync(file.Id, FollowUpKind.Callback, NextMondayEvening.AddDays(1), "Ring")).Refusal
        );
        Assert.Equal(
            FollowUpRefusals.Past,
            (await plan.RunAsync(file.Id, FollowUpKind.Callback, new(2026, 3, 2, 19, 0, 0), "Ring")).Refusal
        );
        Assert.True((await plan.RunAsync(file.Id, FollowUpKind.Callback, NextMondayEvening, "Ring")).Done);
        var booked = house.Look(db => db.FollowUps.Single()).Id;
        Assert.Equal(
            SafeContactRefusals.OutsideSafeDays,
            (await house.Get<MoveFollowUp>().RunAsync(booked, NextMondayEvening.AddDays(1))).Refusal
        );
        Assert.True((await house.Get<MoveFollowUp>().RunAsync(booked, NextMondayEvening.AddHours(1))).Done);
    }

    [Theory, EachDatabase]
    public async Task The_number_is_told_only_for_the_instructions_that_hold_now_and_it_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        var vera = house.Seat(Role.Volunteer, "Vera");
        var rosa = house.AddWoman();
        var call = house.AddCall(vera, rosa, outcome: CallOutcome.CallbackBooked);
        Assert.True((await house.Get<PlanFollowUpOnCall>().RunAsync(call.Id, FollowUpKind.Callback, NextMondayEvening, "Ring")).Done);

        var callback = (await house.Get<ListCallbacks>().RunAsync()).Value!.Callbacks.Single();
        var contact = callback.Contacts.Single();
        Assert.Equal((call.Number, NextMondayEvening, true), (callback.Reference, callback.SafeFrom!.Value, callback.SafeNow));
        var reveal = house.Get<RevealCallback>();
        Assert.Equal(SafeContactRefusals.NotAccepted, (await reveal.RunAsync(callback.Id, contact.Id, null)).Refusal);
        var stale = contact.Instructions with { SafeFrom = new(7, 0) };
        Assert.Equal(SafeContactRefusals.NotAccepted, (await reveal.RunAsync(callback.Id, contact.Id, stale)).Refusal);
        Assert.DoesNotContain("contacts.revealed", house.Acts());

        Assert.Equal("+447700900123", (await reveal.RunAsync(callback.Id, contact.Id, contact.Instructions)).Value);
        Assert.Contains("contacts.revealed", house.Acts());
    }

    [Theory, EachDatabase]
    public async Task A_volunteer_learns_nothing_of_a_callback_that_is_not_hers_or_is_over(DatabaseKind on)
    {
        using var house = new House(on);
        var vera = house.Seat(Role.Volunteer, "Vera");
        var call = house.AddCall(vera, house.AddWoman(), outcome: CallOutcome.CallbackBooked);
        await house.Get<PlanFollowUpOnCall>().RunAsync(call.Id, FollowUpKind.Callback, NextMondayEvening, "Ring");
        var callback = (await house.Get<ListCallbacks>().RunAsync()).Value!.Callbacks.Single();
        var contact = callback.Contacts.Single();

        house.Seat(Role.Volunteer, "Lidia");
        Assert.Empty((await house.Get<ListCallbacks>().RunAsync(everybodys: true)).Value!.Callbacks);
        Assert.Equal(
            AccessRefusals.NotFound,
            (await house.Get<RevealCallback>().RunAsync(callback.Id, contact.Id, contact.Instructions)).Refusal
        );

        house.Seat(vera, Role.Volunteer);
        Assert.True((await house.Get<FinishFollowUp>().RunAsync(callback.Id, FollowUpResult.NotReached)).Done);
        Assert.Equal(FollowUpRefusals.AlreadyDone, (await house.Get<FinishFollowUp>().RunAsync(callback.Id, FollowUpResult.Done)).Refusal);
        Assert.Equal(
            AccessRefusals.NotFound,
            (await house.Get<RevealCallback>().RunAsync(callback.Id, contact.Id, contact.Instructions)).Refusal
        );
    }

    [Theory, EachDatabase]
    public async Task A_follow_up_that_reached_her_is_a_contact_and_one_can_be_given_to_another(DatabaseKind on)
    {
        using var house = new House(on);
        var file = house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg));
        var marta = house.Enrol(Role.Coordinator, "Marta", Team.Vawg);
        await house.Get<PlanFollowUp>().RunAsync(file.Id, FollowUpKind.Callback, NextMondayEvening, "Ring");
        var id = house.Look(db => db.FollowUps.Single()).Id;

        Assert.True((await house.Get<AssignFollowUp>().RunAsync(id, marta.Id)).Done);
        house.Clock.Now += TimeSpan.FromDays(7);
        Assert.True((await house.Get<FinishFollowUp>().RunAsync(id, FollowUpResult.Reached)).Done);

        Assert.Equal(house.Clock.Now, house.CaseNow(file.Id).LastContactAt);
        Assert.Equal(marta.Id, house.Look(db => db.FollowUps.Single()).AssignedTo);
    }
}
