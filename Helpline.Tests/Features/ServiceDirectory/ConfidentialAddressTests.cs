using System.Text;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Features.ServiceDirectory.Feeds;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.ServiceDirectory;

/// <summary>Where a refuge is, planted and looked for wherever it must not be.</summary>
public sealed class ConfidentialAddressTests
{
    private const string Planted = "77 Jacarandaia Passage";

    [Theory, EachDatabase]
    public async Task It_is_kept_sealed_and_each_look_is_noted(DatabaseKind on)
    {
        using var house = new House(on);
        var (_, service) = await PlantAsync(house);

        Assert.Equal(Planted, (await house.Get<OpenConfidentialAddress>().RunAsync(service)).Value);
        Assert.Contains("directory.address-opened", house.Acts());
        var box = house.Look(db => db.ConfidentialAddresses.Select(a => EF.Property<byte[]>(a, "SealedAddress")).Single());
        Assert.DoesNotContain("Jacarandaia", Encoding.UTF8.GetString(box), StringComparison.Ordinal);

        Assert.True((await house.Get<KeepConfidentialAddress>().RunAsync(service, "78 Jacarandaia Passage")).Done);
        Assert.Equal("78 Jacarandaia Passage", (await house.Get<OpenConfidentialAddress>().RunAsync(service)).Value);
        Assert.True((await house.Get<KeepConfidentialAddress>().RunAsync(service, "")).Done);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<OpenConfidentialAddress>().RunAsync(service)).Refusal);
    }

    [Theory]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.VolunteersCoordinator)]
    [InlineData(Role.DataProtectionLead)]
    [InlineData(Role.Administrator)]
    public async Task Whoever_brings_nobody_there_never_learns_that_there_is_one(Role role)
    {
        using var house = new House();
        var (_, service) = await PlantAsync(house);
        house.Seat(role);

        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<OpenConfidentialAddress>().RunAsync(service)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<KeepConfidentialAddress>().RunAsync(service, "x")).Refusal);
        Assert.False((await house.Get<ReadService>().RunAsync(service)).Value!.HasConfidentialAddress);
    }

    [Fact]
    public async Task It_is_in_no_list_search_page_feed_pack_log_or_file()
    {
        using var house = new House();
        var (organisation, service) = await PlantAsync(house);
        await house.Get<VerifyService>().RunAsync(service);
        var seen = new StringBuilder();

        foreach (var words in new[] { "", "jacarandaia", "77", "Passage" })
        {
            var found = (await house.Get<SearchDirectory>().RunAsync(new() { Words = words })).Value!;
            Assert.True(words.Length == 0 || found.Services.All(s => s.Id != service), words);
            seen.AppendJoin('\n', found.Services);
        }

        seen.AppendLine(Written((await house.Get<ReadService>().RunAsync(service)).Value!));
        var view = (await house.Get<ReadOrganisation>().RunAsync(organisation)).Value!;
        seen.AppendLine(
            Written(
                new
                {
                    view.Organisation,
                    view.Name,
                    view.Services,
                    view.Proposals,
                }
            )
        );
        seen.AppendLine(Written((await house.Get<ListOrganisations>().RunAsync()).Value!));
        seen.AppendLine((await house.Get<ReadPublicFeed>().RunAsync(null, 1, 50)).Value!.ToJsonString());
        var told = (await house.Get<ReadPublicFeed>().RunAsync(service.Value, 1, 50)).Value!.ToJsonString();
        Assert.Contains("Casa Sol", told, StringComparison.Ordinal);
        seen.AppendLine(told);
        var entry = house.Look(db => db.ListedOrganisations.Single(o => o.Id == organisation));
        seen.AppendLine(entry.AsRecipient(house.Look(db => db.Services.Single(s => s.Id == service))).ToString());
        seen.AppendJoin('\n', house.Logged);
        seen.AppendJoin('\n', house.Look(db => db.Audit.ToList()).Select(e => $"{e.Act} {e.Detail}"));
        foreach (var file in Directory.EnumerateFiles(house.DataDirectory, "*", SearchOption.AllDirectories))
        {
            using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(open, Encoding.Latin1);
            seen.AppendLine(await reader.ReadToEndAsync());
        }

        Assert.DoesNotContain("Jacarandaia", seen.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void No_pack_takes_it() =>
        Assert.All(
            Enum.GetValues<RecipientClass>(),
            recipient =>
                Assert.Equal(
                    Opening.Never,
                    Disclosure.Of(StoredFields.ClassOf<ConfidentialAddress>(nameof(ConfidentialAddress.Address)), recipient)
                )
        );

    private static string Written(object view) => System.Text.Json.JsonSerializer.Serialize(view, view.GetType());

    private static async Task<(ListedOrganisationId, ServiceId)> PlantAsync(House house)
    {
        house.Seat(Role.Coordinator);
        var organisation = (await house.Get<AddOrganisation>().RunAsync(new() { Name = "Casa Sol" }, RecipientClass.ByAndForPartner)).Value;
        var service = (
            await house.Get<AddService>().RunAsync(organisation, new() { Name = "Casa Sol refuge", WomenOnly = Answer.Yes })
        ).Value;
        Assert.True((await house.Get<KeepConfidentialAddress>().RunAsync(service, Planted)).Done);
        return (organisation, service);
    }
}
