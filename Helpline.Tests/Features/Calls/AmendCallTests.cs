using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;

namespace Helpline.Tests.Features.Calls;

public sealed class AmendCallTests
{
    [Theory, EachDatabase]
    public async Task An_amendment_keeps_who_when_what_it_was_and_why(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Ana");
        var logged = await house.LogAsync(c => c.Emergency = new() { Reference = "CAD 77" });
        var view = (await house.Get<ReadCall>().RunAsync(logged.Id)).Value!;
        house.Clock.Now += TimeSpan.FromHours(1);

        view.Contents.Language = "pt";
        view.Contents.Flags.Add(FlagKind.Stalking);
        var done = await house.Get<AmendCall>().RunAsync(logged.Id, view.Contents, "she is Brazilian", view.Version);

        Assert.True(done.Done, done.Refusal?.Code);
        var after = (await house.Get<ReadCall>().RunAsync(logged.Id)).Value!;
        var correction = after.Corrections.Single();
        Assert.Equal(("Ana", house.Clock.Now, "she is Brazilian"), (correction.By, correction.At, correction.Why));
        Assert.Equal([new("Flags", "", "stalking"), new("Language", "es", "pt")], correction.Changes.OrderBy(c => c.Field));
        Assert.Equal(("pt", true, "CAD 77"), (after.Call.Language, after.Call.EmergencyServices, after.Particulars.Emergency!.Reference));
        Assert.Equal(FlagKind.Stalking, house.Look(db => db.Concerns.Single()).Flag);
    }

    [Theory, EachDatabase]
    public async Task Whoever_read_an_older_version_is_told(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Ana");
        var logged = await house.LogAsync();
        var seen = (await house.Get<ReadCall>().RunAsync(logged.Id)).Value!;
        await house.Get<AmendCall>().RunAsync(logged.Id, CallDesk.Complete(c => c.Age = 34), "told later", seen.Version);

        var stale = await house.Get<AmendCall>().RunAsync(logged.Id, CallDesk.Complete(c => c.Age = 35), "told later", seen.Version);

        Assert.Equal(AccessRefusals.ChangedMeanwhile, stale.Refusal);
        Assert.Equal(34, house.Look(db => db.Calls.Single()).Age);
    }

    [Theory, EachDatabase]
    public async Task How_she_is_after_it_is_hers_to_say(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer, "Ana");
        var logged = await house.LogAsync();

        Assert.True((await house.Get<FeelAfterCall>().RunAsync(logged.Id, VolunteerFeeling.Shaken)).Done);
        house.Seat(Role.SafeguardingLead, "Dora");
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<FeelAfterCall>().RunAsync(logged.Id, VolunteerFeeling.AllRight)).Refusal);
        Assert.Equal(VolunteerFeeling.Shaken, house.Look(db => db.Calls.Single()).Feeling);
    }
}
