using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class StanceByTwoTests
{
    [Theory, EachDatabase]
    public async Task A_stance_needs_two_administrators(DatabaseKind on)
    {
        using var house = new House(on);
        var id = Organisation(house);
        var ana = house.Seat(Role.Administrator);
        var proposal = (await ProposeAsync(house, id)).Value;

        Assert.Equal(DataSharingStance.NotKnown, StanceOf(house, id));
        Assert.Equal(DirectoryRefusals.NotHerOwn, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
        Assert.Equal(DirectoryRefusals.ProposalOpen, (await ProposeAsync(house, id)).Refusal);

        var rosa = house.Seat(Role.Administrator, "Rosa");
        Assert.True((await house.Get<ConfirmStance>().RunAsync(proposal)).Done);

        Assert.Equal(DataSharingStance.Firewalled, StanceOf(house, id));
        var view = (await house.Get<ReadOrganisation>().RunAsync(id)).Value!;
        Assert.Equal((ana.Id, rosa.Id), (view.Proposals.Single().Proposed.By, view.Proposals.Single().Confirmed!.By));
        Assert.Equal(DataSharingStance.Firewalled, view.Organisation.AsRecipient().Stance);
        Assert.Contains("directory.stance-confirmed", house.Acts());
    }

    [Theory]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.SafeguardingLead)]
    [InlineData(Role.Manager)]
    [InlineData(Role.DataProtectionLead)]
    public async Task Nobody_else_proposes_confirms_or_drops_one(Role role)
    {
        using var house = new House();
        var id = Organisation(house);
        house.Seat(Role.Administrator);
        var proposal = (await ProposeAsync(house, id)).Value;
        house.Seat(role, "Eva");

        Assert.Equal(AccessRefusals.NotPermitted, (await ProposeAsync(house, id)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<DropStance>().RunAsync(proposal)).Refusal);
        Assert.Empty((await house.Get<ReadOrganisation>().RunAsync(id)).Value!.Proposals);
        Assert.Equal(DataSharingStance.NotKnown, StanceOf(house, id));
    }

    [Fact]
    public async Task One_person_with_two_sign_ins_is_one_person()
    {
        using var house = new House();
        var id = Organisation(house);
        var ana = house.Save(
            Person.Invite("V90", "Ana", "ana90@helpline.test", [Role.Administrator, Role.Coordinator], [], house.Sign(Person.Console))
        );
        house.Seat(ana, Role.Administrator);
        var proposal = (await ProposeAsync(house, id)).Value;
        house.Seat(ana, Role.Coordinator);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
        house.Seat(ana, Role.Administrator);
        Assert.Equal(DirectoryRefusals.NotHerOwn, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
    }

    [Fact]
    public async Task A_coordinator_cannot_slip_another_name_under_a_proposal()
    {
        using var house = new House();
        var id = Organisation(house);
        house.Seat(Role.Administrator);
        var proposal = (await ProposeAsync(house, id)).Value;
        house.Seat(Role.Coordinator, "Eva");
        var opened = house.Look(db => db.ListedOrganisations.Single(o => o.Id == id)).Details;
        await house.Get<DescribeOrganisation>().RunAsync(id, opened, opened with { Name = "Metropolitan Police" });
        house.Seat(Role.Administrator, "Rosa");

        Assert.Equal(DirectoryRefusals.ChangedSinceProposed, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
        Assert.True((await house.Get<DropStance>().RunAsync(proposal)).Done);
        Assert.Equal(DirectoryRefusals.ProposalSettled, (await house.Get<ConfirmStance>().RunAsync(proposal)).Refusal);
        Assert.Equal(DataSharingStance.NotKnown, StanceOf(house, id));
    }

    [Fact]
    public async Task The_police_are_never_firewalled_not_even_by_two()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        var police = house.Look(db => db.ListedOrganisations.Single(o => o.Details.Name == "Police non-emergency")).Id;

        var proposed = await house
            .Get<ProposeStance>()
            .RunAsync(police, RecipientClass.Police, DataSharingStance.Firewalled, "They promised.");

        Assert.Equal(DirectoryRefusals.AlwaysShares, proposed.Refusal);
    }

    private static ListedOrganisationId Organisation(House house) =>
        house.Save(ListedOrganisation.Add(new() { Name = "Casa Sol" }, RecipientClass.ByAndForPartner)).Id;

    private static Task<Web.Desks.Outcome<StanceProposalId>> ProposeAsync(House house, ListedOrganisationId id) =>
        house.Get<ProposeStance>().RunAsync(id, RecipientClass.ByAndForPartner, DataSharingStance.Firewalled, "Their signed letter.");

    private static DataSharingStance StanceOf(House house, ListedOrganisationId id) =>
        house.Look(db => db.ListedOrganisations.Single(o => o.Id == id)).Stance;
}
