using System.Globalization;
using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Features.ServiceDirectory.Feeds;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class PublicFeedTests
{
    [Theory, EachDatabase]
    public async Task It_tells_what_is_ours_and_what_was_verified_lately(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        var shelter = house.Look(db => db.Services.Single(s => s.Details.Name == "Shelter")).Id;
        await house.Get<VerifyService>().RunAsync(shelter);
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        await house.Get<VerifyService>().RunAsync(house.Look(db => db.Services.Single(s => s.SourceId == Feed.Casa)).Id);
        house.LeaveTheChair();

        var names = (await ServicesAsync(house)).Select(s => (string?)s["name"]).ToList();

        Assert.Equal(9, names.Count);
        Assert.Contains("Shelter", names);
        Assert.Contains("Sin Fronteras", names);
        house.Seat(Role.Coordinator);
        await house.Get<WithdrawService>().RunAsync(shelter, "It closed.");
        Assert.Null((await house.Get<ReadPublicFeed>().RunAsync(shelter.Value, 1, 50)).Value);
        Assert.Equal(8, (await ServicesAsync(house)).Count);
    }

    [Fact]
    public async Task It_is_shaped_as_open_referral_uk_says()
    {
        using var house = new House();
        await FillAsync(house);
        var page = (await house.Get<ReadPublicFeed>().RunAsync(null, 2, 5)).Value!;

        Assert.Equal(
            (10, 2, 2, 5, false, true, false),
            (
                (int)page["total_items"]!,
                (int)page["total_pages"]!,
                (int)page["page_number"]!,
                (int)page["size"]!,
                (bool)page["first_page"]!,
                (bool)page["last_page"]!,
                (bool)page["empty"]!
            )
        );
        foreach (var row in await ServicesAsync(house))
        {
            AssertService((await house.Get<ReadPublicFeed>().RunAsync(Guid.Parse((string)row["id"]!), 1, 50)).Value!);
        }
    }

    [Fact]
    public async Task What_it_tells_another_house_takes_in_again_and_again()
    {
        using var house = new House();
        await FillAsync(house);
        var rows = await ServicesAsync(house);
        var whole = new JsonArray();
        foreach (var row in rows)
        {
            whole.Add((await house.Get<ReadPublicFeed>().RunAsync(Guid.Parse((string)row["id"]!), 1, 50)).Value);
        }

        using var other = new House();
        other.Seat(Role.Coordinator);
        var first = (await Feed.ImportAsync(other, whole.ToJsonString())).Value!;
        var second = (await Feed.ImportAsync(other, whole.ToJsonString())).Value!;
        var home = (await Feed.ImportAsync(house, whole.ToJsonString())).Value!;

        Assert.Equal("added 10, updated 0, unchanged 0, rejected 0", first.ClosingLine);
        Assert.Equal("added 0, updated 0, unchanged 10, rejected 0", second.ClosingLine);
        Assert.Equal("added 0, updated 0, unchanged 10, rejected 0", home.ClosingLine);
        var there = other.Look(db => db.Services.Single(s => s.Details.Name == "Casa Sol refuge" && s.Source == "file:feed.json")).Details;
        Assert.Equal("mo,tu 10:00-17:00", there.Opening);
        Assert.Equal(["E12000007"], there.Areas);
        Assert.Equal(["domestic-abuse"], there.Needs);
    }

    [Fact]
    public async Task Nothing_of_it_is_told_while_the_house_is_for_practice()
    {
        using var house = new House();
        house.Tamper(db => db.Organisations.Single().BeginPractice(house.Clock.Now));

        Assert.Empty(await ServicesAsync(house));
    }

    private static async Task FillAsync(House house)
    {
        house.Seat(Role.Coordinator);
        var id = (await house.Get<AddOrganisation>().RunAsync(new() { Name = "Casa Sol" }, RecipientClass.ByAndForPartner)).Value;
        foreach (var name in new[] { "Casa Sol refuge", "Casa Sol drop-in" })
        {
            var details = new ServiceDetails
            {
                Name = name,
                Needs = ["domestic-abuse"],
                Areas = ["E12000007"],
                Languages = ["es"],
                WomenOnly = Answer.Yes,
                Opening = "mo,tu 10:00-17:00",
                Telephone = "020 7946 0003",
                Places = [new("Hall", "1 Invented Road", "E99 9ZZ")],
                MinimumAge = 16,
            };
            var service = (await house.Get<AddService>().RunAsync(id, details)).Value;
            await house.Get<VerifyService>().RunAsync(service);
        }
    }

    private static async Task<IReadOnlyList<JsonObject>> ServicesAsync(House house) =>
        [.. ((await house.Get<ReadPublicFeed>().RunAsync(null, 1, 50)).Value!["contents"] as JsonArray)!.Select(row => row!.AsObject())];

    // What the standard's schema asks for of what we write: required fields, their kinds and closed sets.
    private static void AssertService(JsonObject service)
    {
        AssertId(service);
        Assert.False(string.IsNullOrWhiteSpace((string?)service["name"]));
        Assert.Equal("active", (string?)service["status"]);
        var organisation = service["organization"]!.AsObject();
        AssertId(organisation);
        Assert.False(string.IsNullOrWhiteSpace((string?)organisation["name"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)organisation["description"]));
        string[] lists = ["phones", "schedules", "service_areas", "service_at_locations", "languages", "attributes"];
        foreach (var one in lists.SelectMany(list => service[list]!.AsArray()))
        {
            AssertId(one!.AsObject());
        }

        Assert.All(service["phones"]!.AsArray(), phone => Assert.NotNull((string?)phone!["number"]));
        Assert.All(
            service["schedules"]!.AsArray(),
            schedule =>
            {
                Assert.Equal("WEEKLY", (string?)schedule!["freq"]);
                Assert.Matches("^((MO|TU|WE|TH|FR|SA|SU),?)+$", (string?)schedule["byday"]);
                Assert.True(TimeOnly.TryParse((string?)schedule["opens_at"], CultureInfo.InvariantCulture, out _));
            }
        );
        Assert.All(service["attributes"]!.AsArray(), attribute => AssertId(attribute!["taxonomy_term"]!.AsObject()));
        Assert.All(
            service["service_at_locations"]!.AsArray(),
            place =>
            {
                var location = place!["location"]!.AsObject();
                AssertId(location);
                Assert.Equal("physical", (string?)location["location_type"]);
                string[] address = ["address_1", "city", "state_province", "postal_code", "country", "address_type"];
                Assert.All(address, name => Assert.NotNull((string?)location["addresses"]![0]![name]));
            }
        );
    }

    private static void AssertId(JsonObject element) => Assert.True(Guid.TryParse((string?)element["id"], out _));
}
