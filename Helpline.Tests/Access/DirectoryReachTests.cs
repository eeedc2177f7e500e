using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Access;

/// <summary>Who reaches what of the directory: everybody its entries; where a refuge is and what is proposed of a stance, few.</summary>
public sealed class DirectoryReachTests
{
    public static TheoryData<DatabaseKind, Role> Roles() => ReachTests.Roles();

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_reaches_what_the_table_says_and_nothing_else(DatabaseKind on, Role role)
    {
        using var house = new House(on);
        var organisation = house.Save(ListedOrganisation.Add(new() { Name = "Casa Sol" }, RecipientClass.Voluntary));
        var service = house.Save(Service.Add(organisation, new() { Name = "Casa Sol refuge" }));
        house.Save(ConfidentialAddress.Of(service.Id, "1 Invented Road", house.Sign(Person.Console)));
        house.Save(
            StanceProposal.Propose(organisation, RecipientClass.Health, DataSharingStance.NotKnown, "A clinic.", house.Sign(Person.Console))
        );
        house.Seat(role);

        var reached = await house.FrontDesk.ReadAsync(
            May.KeepOwnAccount,
            async desk => new
            {
                Organisations = await desk.ListedOrganisations.CountAsync(o => o.Id == organisation.Id),
                Services = await desk.Services.CountAsync(s => s.Id == service.Id),
                Addresses = (await desk.ConfidentialAddresses.ToListAsync()).Count,
                Proposals = await desk.StanceProposals.CountAsync(),
            }
        );

        Assert.Equal((1, 1), (reached.Value!.Organisations, reached.Value.Services));
        Assert.Equal(role is Role.Coordinator or Role.SafeguardingLead ? 1 : 0, reached.Value.Addresses);
        Assert.Equal(role is Role.Administrator ? 1 : 0, reached.Value.Proposals);
    }

    [Theory]
    [InlineData(Role.Volunteer, false, false)]
    [InlineData(Role.Coordinator, true, false)]
    [InlineData(Role.SafeguardingLead, true, false)]
    [InlineData(Role.Manager, false, false)]
    [InlineData(Role.VolunteersCoordinator, false, false)]
    [InlineData(Role.DataProtectionLead, false, false)]
    [InlineData(Role.Administrator, false, true)]
    public void Each_role_may_do_what_the_table_says(Role role, bool keeps, bool decides)
    {
        Assert.Contains(May.ReadDirectory, (IEnumerable<May>)Deeds.Of(role));
        Assert.Equal(keeps, Deeds.Of(role).Contains(May.KeepDirectory));
        Assert.Equal(keeps, Deeds.Of(role).Contains(May.OpenConfidentialAddresses));
        Assert.Equal(decides, Deeds.Of(role).Contains(May.DecideStances));
    }
}
