using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Features.Calls;
using Helpline.Tests.Support;
using Helpline.Web.Features.Referrals;

namespace Helpline.Tests.Features.Pathways;

/// <summary>What choosing a suggested service does to a call.</summary>
public sealed class LeadingTests
{
    [Theory, EachDatabase]
    public async Task What_was_chosen_in_a_call_becomes_its_referrals_and_the_call_keeps_the_version(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        await house.LogAsync(contents =>
        {
            contents.Choose(Choice(house.ServiceOf("shelter"), "Shelter", ChosenWay.Signpost));
            contents.Choose(Choice(house.ServiceOf("our-vawg-casework"), "VAWG casework", ChosenWay.Refer, inside: true));
        });

        var call = house.Look(db => db.Calls.Single());
        Assert.Equal(1, call.PathwayVersion);
        Assert.Contains(Given.Signposting, call.Given);
        Assert.Equal(
            [("Shelter", ReferralKind.Outside, ReferralManner.Signposted), ("VAWG casework", ReferralKind.Inside, ReferralManner.Referral)],
            house
                .Look(db => db.Referrals.OrderBy(referral => referral.Service).ToList())
                .Select(referral => (referral.Service, referral.Kind, referral.Manner))
        );
    }

    [Theory, EachDatabase]
    public async Task Whoever_carries_on_a_referral_that_a_call_began_finds_what_the_records_offer(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);
        await house.LogAsync(contents =>
            contents.Choose(Choice(house.ServiceOf("southall-black-sisters"), "Southall Black Sisters", ChosenWay.Refer))
        );
        house.Seat(Role.Coordinator, "Rosa", Team.Vawg);
        var referral = house.Look(db => db.Referrals.Single());

        var view = (await house.Get<ReadReferral>().RunAsync(referral.Id)).Value!;

        Assert.Equal(ReferralState.Draft, view.Referral.State);
        Assert.Equal("Southall Black Sisters", view.Pack!.Recipient.Organisation);
        Assert.Contains(view.Pack.Draft.Parts, part => part.Kind == PackFieldKind.CallNotes);
    }

    [Fact]
    public async Task A_service_that_left_the_directory_meanwhile_holds_up_no_call()
    {
        using var house = new House();
        house.Seat(Role.Volunteer);

        await house.LogAsync(contents => contents.Choose(Choice(ServiceId.New(), "Gone", ChosenWay.Refer)));

        var referral = house.Look(db => db.Referrals.Single());
        Assert.Equal(("Gone", ReferralManner.Signposted), (referral.Service, referral.Manner));
    }

    [Theory, EachDatabase]
    public async Task A_call_without_a_choice_has_no_referral_and_no_version(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Volunteer);

        await house.LogAsync();

        Assert.Null(house.Look(db => db.Calls.Single()).PathwayVersion);
        Assert.Empty(house.Look(db => db.Referrals.ToList()));
    }

    [Fact]
    public void Choosing_marks_what_was_given_and_how_the_call_ended()
    {
        var (contents, shelter) = (new CallContents(), ServiceId.New());

        contents.Choose(Choice(shelter, "Shelter", ChosenWay.Signpost));
        Assert.Equal((CallOutcome.Signposted, Given.Signposting), (contents.Outcome, Assert.Single(contents.Given)));

        contents.Choose(Choice(shelter, "Shelter", ChosenWay.Refer));
        Assert.Equal(CallOutcome.ReferredOutside, contents.Outcome);
        Assert.Equal(ChosenWay.Refer, contents.WayTo(shelter));
        Assert.Empty(contents.Given);

        contents.Choose(Choice(shelter, "Shelter", ChosenWay.Refer));
        Assert.Null(contents.Outcome);
        Assert.Empty(contents.Services);
    }

    [Fact]
    public void How_she_said_that_it_ended_stands()
    {
        var contents = new CallContents { Outcome = CallOutcome.CaseOpened };

        contents.Choose(Choice(ServiceId.New(), "Ours", ChosenWay.Refer, inside: true));

        Assert.Equal(CallOutcome.CaseOpened, contents.Outcome);
    }

    private static ServiceChoice Choice(ServiceId service, string name, ChosenWay way, bool inside = false) =>
        new()
        {
            Service = service.Value,
            Name = name,
            IsInside = inside,
            Way = way,
            PathwayVersion = 1,
        };
}
