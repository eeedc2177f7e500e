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
        var gone = (await house.Get<ReadPublicFeed>().RunAsync(shelter.Value, 1, 50)).Value!;
        Assert.Equal(("inactive", false), ((string?)gone["status"], gone.ContainsKey("description")));
        Assert.Equal("inactive", (string?)(await ServicesAsync(house)).Single(s => (string?)s["name"] == "Shelter")["status"]);
    }

    [Fact]
    public async Task Who_took_a_service_in_learns_that_it_was_withdrawn_and_nobody_learns_of_one_that_was_never_told()
    {
        using var house = new House();
        await FillAsync(house);
        var drawn = house.Look(db => db.Services.Single(s => s.Details.Name == "Casa Sol drop-in"));
        var never = house.Look(db => db.Services.Single(s => s.Details.Name == "Shelter"));
        using var other = new House(another: true);
        other.Seat(Role.Coordinator);
        await Feed.ImportAsync(other, await AllAsync(house));

        await house.Get<WithdrawService>().RunAsync(drawn.Id, "It closed.");
        await house.Get<WithdrawService>().RunAsync(never.Id, "It closed.");
        await house.Get<WithdrawOrganisation>().RunAsync(never.Organisation, "It closed.");
        var report = (await Feed.ImportAsync(other, await AllAsync(house))).Value!;

        var told = Assert.Single(report.Findings);
        Assert.Equal((FeedProblem.NotActive, "Casa Sol drop-in"), (told.Problem, told.Name));
        Assert.DoesNotContain("Shelter", await AllAsync(house), StringComparison.Ordinal);
        Assert.DoesNotContain("It closed", await AllAsync(house), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confidential_address_typed_into_any_field_is_refused_there_and_keeps_the_service_out_of_the_feed()
    {
        using var house = new House();
        await FillAsync(house);
        var service = house.Look(db => db.Services.Single(s => s.Details.Name == "Casa Sol refuge"));
        var keep = house.Get<KeepConfidentialAddress>();
        Assert.True((await keep.RunAsync(service.Id, Secret)).Done);

        foreach (var field in ServiceFields.All.Where(field => !noText.Contains(field.Name)))
        {
            var planted = field.Write(service.Details, PlantedIn(field.Name));
            var refusal = (await house.Get<DescribeService>().RunAsync(service.Id, service.Details, planted)).Refusal;
            Assert.True(refusal?.Code == "Directory.AddressTold", field.Name);
            // As one that was written before anybody looked.
            house.Tamper(db => db.Services.Single(s => s.Id == service.Id).Describe(planted));
            Assert.Equal("Directory.AddressTold", (await keep.RunAsync(service.Id, Secret)).Refusal!.Code);
            var told = await AllAsync(house);
            Assert.DoesNotContain("acarand", told, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Casa Sol drop-in", told, StringComparison.Ordinal);
            house.Tamper(db => db.Services.Single(s => s.Id == service.Id).Describe(service.Details));
        }
    }

    [Fact]
    public async Task Where_a_refuge_is_its_organisation_and_its_sisters_do_not_tell_either()
    {
        using var house = new House();
        await FillAsync(house);
        var refuge = house.Look(db => db.Services.Single(s => s.Details.Name == "Casa Sol refuge"));
        Assert.True((await house.Get<KeepConfidentialAddress>().RunAsync(refuge.Id, "4 Quietude Lane, London E99 8XY")).Done);

        var alone = (await house.Get<ReadPublicFeed>().RunAsync(refuge.Id.Value, 1, 50)).Value!;
        Assert.Empty(alone["service_at_locations"]!.AsArray());
        house.Tamper(db =>
        {
            var organisation = db.ListedOrganisations.Single(o => o.Id == refuge.Organisation);
            organisation.Describe(organisation.Details with { Description = "Visit us: e998xy." });
        });

        Assert.DoesNotContain("Casa Sol", await AllAsync(house), StringComparison.Ordinal);
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
            OrukShape.Insist(row);
            OrukShape.Insist((await house.Get<ReadPublicFeed>().RunAsync(Guid.Parse((string)row["id"]!), 1, 50)).Value!);
        }
    }

    [Fact]
    public async Task What_it_tells_another_house_takes_in_again_and_again()
    {
        using var house = new House();
        await FillAsync(house);
        var whole = await AllAsync(house);

        using var other = new House(another: true);
        other.Seat(Role.Coordinator);
        var first = (await Feed.ImportAsync(other, whole)).Value!;
        var second = (await Feed.ImportAsync(other, whole)).Value!;
        var home = (await Feed.ImportAsync(house, whole)).Value!;

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

    private static string PlantedIn(string field) =>
        field switch
        {
            nameof(ServiceDetails.Places) => ServicePlace.Write([new("Hall", "77 jacarandaia pasage", "")]),
            nameof(ServiceDetails.Url) => "https://example.org/77-jacarandaia-passage",
            _ => "Ring at 77, Jacarandáia Passage.",
        };

    // Answers, numbers and hours of the clock: no word can be typed there.
    private static readonly string[] noText =
    [
        nameof(ServiceDetails.Categories),
        nameof(ServiceDetails.Interpreter),
        nameof(ServiceDetails.WomenOnly),
        nameof(ServiceDetails.ByAndFor),
        nameof(ServiceDetails.AcceptsNoPublicFunds),
        nameof(ServiceDetails.SelfReferral),
        nameof(ServiceDetails.Children),
        nameof(ServiceDetails.MinimumAge),
        nameof(ServiceDetails.MaximumAge),
        nameof(ServiceDetails.Opening),
    ];

    private const string Secret = "77 Jacarandaia Passage, London N1 9XX";

    private static async Task<string> AllAsync(House house)
    {
        var whole = new JsonArray();
        foreach (var row in await ServicesAsync(house))
        {
            whole.Add((await house.Get<ReadPublicFeed>().RunAsync(Guid.Parse((string)row["id"]!), 1, 50)).Value);
        }

        return whole.ToJsonString();
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
}
