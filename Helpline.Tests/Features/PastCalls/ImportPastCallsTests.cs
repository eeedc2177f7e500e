using System.Text;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.PastCalls;
using Helpline.Domain.Referrals;
using Helpline.Tests.Support;
using Helpline.Web.Features.PastCalls;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.PastCalls;

public sealed class ImportPastCallsTests
{
    private const string Heading =
        "reference,started,ended,channel,direction,caller,language,volunteer,category,needs,emergency services,given,outcome,person,referred to,referral kind,referral result,declined because,days to result,notes\n";

    private const string Two =
        Heading
        + "A/1,2026-02-03 10:00,2026-02-03 10:20,telephone,in,service user,es,V01,housing,eviction-notice,yes,information,referred outside,P1,Shelter,outside,declined,no capacity,4,Ñandú\n"
        + "A/2,2026-02-04 10:00,2026-02-04 10:20,telephone,in,,,V01,,,,,silent,,,,,,,\n";

    [Theory, EachDatabase]
    public async Task The_year_is_brought_in_whole_and_a_second_time_adds_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Clock.Now = Samples.Now;
        house.Seat(Role.Manager);

        var first = await house.Get<ImportPastCalls>().RunAsync(Samples.Year);
        var second = await house.Get<ImportPastCalls>().RunAsync(Samples.Year);

        Assert.Null(first.Refusal);
        Assert.Equal((6000, 0, 0), (first.Value!.ToBringIn, first.Value.Rejected, first.Value.WithWarnings));
        Assert.Equal((0, 6000), (second.Value!.ToBringIn, second.Value.ThereAlready));
        Assert.Equal(6000, house.Look(db => db.Calls.Count()));
        Assert.Equal(1422, house.Look(db => db.Referrals.Count()));
        Assert.Equal(2821, house.Look(db => db.ServiceUsers.Count(u => u.Pseudonym != null)));
        Assert.Empty(house.Look(db => db.Concerns.ToList()));
    }

    [Theory, EachDatabase]
    public async Task A_past_call_becomes_a_call_with_all_that_was_put_down(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Enrol(Role.Volunteer, "Rosa");
        house.Seat(Role.Manager);

        var done = await house.Get<ImportPastCalls>().RunAsync(File(Two));

        Assert.Null(done.Refusal);
        var call = house.Look(db => db.Calls.Single(c => c.FormerReference == "A/1"));
        Assert.Equal(("Ñandú", "C-2026-000001", rosa.Id, "V01"), (call.Notes, call.Number, call.TakenBy, call.VolunteerCode));
        Assert.Equal(
            (true, Category.Housing, "es", true),
            (call.EmergencyServices, call.Category!.Value, call.Language, call.Triaged is not null)
        );
        Assert.Equal(new DateTime(2026, 2, 3, 10, 0, 0), call.StartedLocally);
        var referral = house.Look(db => db.Referrals.Single());
        Assert.Equal(
            ("Shelter", ReferralKind.Outside, ReferralResult.Declined, DeclineReason.NoCapacity, 4, call.ServiceUser),
            (referral.Service, referral.Kind, referral.Result, referral.Declined, referral.DaysToResult, referral.ServiceUser)
        );
        Assert.Equal("P1", house.Look(db => db.ServiceUsers.Single()).Pseudonym);
        Assert.True(house.Look(db => db.Calls.Single(c => c.FormerReference == "A/2")).IsAnonymous);
    }

    [Theory, EachDatabase]
    public async Task Faulty_rows_stay_out_and_the_others_come_in(DatabaseKind on)
    {
        using var house = new House(on);
        house.Clock.Now = Samples.Now;
        house.Seat(Role.Manager);

        var done = await house.Get<ImportPastCalls>().RunAsync(Samples.Faults);

        Assert.Equal(30, done.Value!.Rows.Count);
        Assert.Equal(done.Value.ToBringIn, house.Look(db => db.Calls.Count()));
        Assert.Equal(30, done.Value.ToBringIn + done.Value.Rejected);
    }

    [Theory, EachDatabase]
    public async Task A_dry_run_changes_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Manager);

        var done = await house.Get<CheckPastCalls>().RunAsync(File(Two));

        Assert.Equal(2, done.Value!.ToBringIn);
        Assert.Empty(house.Look(db => db.Calls.IgnoreQueryFilters().ToList()));
        Assert.Empty(house.Look(db => db.Imports.ToList()));
    }

    [Theory, EachDatabase]
    public async Task An_import_that_is_broken_off_leaves_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Clock.Now = Samples.Now;
        house.Seat(Role.Manager);
        using var stop = new CancellationTokenSource();
        var progress = new Now(step =>
        {
            if (step.Done > 1000)
            {
                stop.Cancel();
            }
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            house.Get<ImportPastCalls>().RunAsync(Samples.Year, progress, stop.Token)
        );

        AssertNothingIsLeft(house);
    }

    [Theory, EachDatabase]
    public async Task What_a_killed_import_left_is_not_there_for_anybody_and_gone_after_the_next_start(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Manager);
        await house.Get<ImportPastCalls>().RunAsync(File(Two));
        // As if the last step had never been reached.
        house.Tamper(db => db.Imports.ExecuteUpdate(set => set.SetProperty(i => i.CompletedAt, (DateTimeOffset?)null)));

        Assert.Empty(house.Look(db => db.Calls.ToList()));
        Assert.Equal(
            PastCallRefusals.ImportRunning,
            (
                await house
                    .Get<ImportPastCalls>()
                    .RunAsync(File(Heading + "A/3,2026-02-04 10:00,2026-02-04 10:20,telephone,in,,,V01,,,,,silent,,,,,,,\n"))
            ).Refusal
        );
        await house.Get<RemoveUnfinishedImports>().RunAsync();

        AssertNothingIsLeft(house);
    }

    [Theory, EachDatabase]
    public async Task Only_whoever_may_brings_calls_in(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ImportPastCalls>().RunAsync(File(Two))).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<CheckPastCalls>().RunAsync(File(Two))).Refusal);
    }

    private static void AssertNothingIsLeft(House house)
    {
        Assert.Empty(house.Look(db => db.Calls.IgnoreQueryFilters().Select(c => c.Id).ToList()));
        Assert.Empty(house.Look(db => db.Imports.ToList()));
        Assert.Empty(house.Look(db => db.Referrals.ToList()));
        Assert.Empty(house.Look(db => db.ServiceUsers.ToList()));
        Assert.Empty(house.Look(db => db.SubjectKeys.ToList()));
    }

    private static PastCallFile File(string text) => new("past.csv", () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    /// <summary>Told at once, on the thread that tells.</summary>
    private sealed class Now(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
