using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class FirstDirectoryTests
{
    [Theory, EachDatabase]
    public async Task A_new_house_knows_the_organisations_of_the_field_and_its_own_services(DatabaseKind on)
    {
        using var house = new House(on);
        var organisations = house.Look(db => db.ListedOrganisations.ToList());
        var services = house.Look(db => db.Services.ToList());

        Assert.Equal(34, organisations.Count);
        Assert.Equal(33 + 8, services.Count);
        Assert.Equal(
            DataSharingStance.SharesWithImmigrationEnforcement,
            organisations.Single(o => o.Name == "Forced Marriage Unit").Stance
        );
        Assert.Equal(DataSharingStance.NotKnown, organisations.Single(o => o.Name == "Shelter").Stance);
        Assert.Equal(RecipientClass.NrmFirstResponder, organisations.Single(o => o.Name == "Kalayaan").Class);
        Assert.All(services, service => Assert.True(service.IsStale(house.Clock.Now)));
        var inside = services.Where(service => service.IsInside).ToList();
        Assert.Equal(8, inside.Count);
        Assert.All(inside, service => Assert.NotEqual("", service.Details.SpanishName));
        Assert.Equal(Team.Vawg, inside.Single(service => service.Name == "VAWG casework").Team);
        Assert.All(services.SelectMany(s => s.Details.Needs), need => Assert.Contains(need, DatabaseStart.Needs().Select(n => n.Code)));
        Assert.Equal(
            ["ar", "fa", "ku"],
            services.Single(s => s.Name.StartsWith("Middle Eastern", StringComparison.Ordinal)).Details.Languages
        );

        await house.Services.GetRequiredService<DatabaseStart>().RunAsync();

        Assert.Equal(services.Count, house.Look(db => db.Services.Count()));
    }

    [Fact]
    public async Task An_upgrade_leaves_alone_what_was_changed_here()
    {
        using var house = new House();
        house.Tamper(db =>
        {
            var shelter = db.Services.Single(s => s.Details.Name == "Shelter");
            shelter.Describe(shelter.Details with { Telephone = "020 7946 0018", Name = "Shelter line" });
            shelter.Withdraw("They closed it.", house.Sign(Person.Console));
            db.Services.Remove(db.Services.Single(s => s.Details.Name == "Samaritans"));
        });

        await house.Services.GetRequiredService<DatabaseStart>().RunAsync();

        var shelter = house.Look(db => db.Services.Single(s => s.Details.Name == "Shelter line"));
        Assert.Equal("020 7946 0018", shelter.Details.Telephone);
        Assert.NotNull(shelter.Withdrawn);
        Assert.Equal(41, house.Look(db => db.Services.Count()));
    }
}
