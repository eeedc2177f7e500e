using System.Net;
using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;

namespace Helpline.Tests.Features.ServiceDirectory;

/// <summary>The public feed as somebody outside reads it, who has no account. That it answers nothing while it is off is a row of HeaderTests.</summary>
public sealed class PublicFeedOverHttpTests
{
    [Fact]
    public async Task Anybody_reads_what_may_be_public_and_nothing_else()
    {
        await using var house = new LiveHouse(publicFeed: true);
        house.Tamper(Fill);
        using var anybody = new HttpClient { BaseAddress = house.Home };

        Assert.Equal("HSDS-UK-3.0", (string?)(await ReadAsync(anybody, "/feed"))["version"]);
        var list = await ReadAsync(anybody, "/feed/services?page=1&per_page=500");
        var all = new List<JsonObject>();
        foreach (var row in list["contents"]!.AsArray().Select(row => row!.AsObject()))
        {
            OrukShape.Insist(row);
            all.Add(await ReadAsync(anybody, $"/feed/services/{row["id"]}"));
        }

        Assert.All(all, OrukShape.Insist);
        var casa = all.Single(one => (string?)one["name"] == "Casa Sol");
        Assert.Equal(
            ("020 7946 0003", "MO,TU", "London", "Spanish", "1 Invented Road", "domestic-abuse", "Free", "Women over 18", 18),
            (
                (string?)casa["phones"]![0]!["number"],
                (string?)casa["schedules"]![0]!["byday"],
                (string?)casa["service_areas"]![0]!["name"],
                (string?)casa["languages"]![0]!["name"],
                (string?)casa["service_at_locations"]![0]!["location"]!["addresses"]![0]!["address_1"],
                (string?)casa["attributes"]![0]!["taxonomy_term"]!["code"],
                (string?)casa["fees"],
                (string?)casa["eligibility_description"],
                (int?)casa["minimum_age"]
            )
        );
        var told = new JsonArray([list, .. all]).ToJsonString();
        foreach (var inside in new[] { "Planted", "stance", "irewalled", "aiting", "apacity", "Ana Keeper", "ource" })
        {
            Assert.DoesNotContain(inside, told, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await anybody.GetAsync($"/feed/services/{Guid.NewGuid()}")).StatusCode);
    }

    private static void Fill(Web.Data.HelplineDbContext db)
    {
        var keeper = new Signature(Person.Console, DateTimeOffset.UtcNow);
        var organisation = ListedOrganisation.Add(new() { Name = "Rio Claro" }, RecipientClass.ByAndForPartner);
        var casa = Service.Add(
            organisation,
            new()
            {
                Name = "Casa Sol",
                Needs = ["domestic-abuse"],
                Areas = ["E12000007"],
                Languages = ["es"],
                Opening = "mo,tu 10:00-17:00",
                Telephone = "020 7946 0003",
                Email = "casa@example.org",
                Url = "https://example.org/casa",
                Fees = "Free",
                Eligibility = "Women over 18",
                MinimumAge = 18,
                Places = [new("Hall", "1 Invented Road", "E99 9ZZ")],
                ContactSafely = "Planted: never ring before ten.",
            }
        );
        casa.Report(Capacity.Waiting, 40, keeper);
        casa.Verify(keeper);
        var unverified = Service.Add(organisation, new() { Name = "Planted: nobody has looked" });
        var refuge = Service.Add(organisation, new() { Name = "Refuge", Places = [new("Planted house", "2 Invented Road", "E99 9ZX")] });
        refuge.Verify(keeper);
        db.AddRange(organisation, casa, unverified, refuge, ConfidentialAddress.Of(refuge.Id, "9 Planted Street, E99 7ZZ", keeper));
    }

    private static async Task<JsonObject> ReadAsync(HttpClient anybody, string path)
    {
        var answer = await anybody.GetAsync(path);
        Assert.Equal(("application/json", HttpStatusCode.OK), (answer.Content.Headers.ContentType?.MediaType, answer.StatusCode));
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }
}
