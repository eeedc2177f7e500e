using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Commands;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;
using Helpline.Web.Features.ServiceDirectory.Feeds;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class ImportDirectoryTests
{
    [Theory, EachDatabase]
    public async Task A_feed_comes_in_and_a_second_time_adds_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        var feed = Feed.Page(Feed.Service(Feed.Casa, "Casa Sol"), Feed.Service(Feed.Ponte, "Ponte Norte"));
        var before = house.Look(db => db.Services.Count());

        var tried = await Feed.ImportAsync(house, feed, dryRun: true);
        Assert.Equal(before, house.Look(db => db.Services.Count()));
        var first = await Feed.ImportAsync(house, feed);
        var second = await Feed.ImportAsync(house, feed);

        Assert.Equal("added 2, updated 0, unchanged 0, rejected 0", tried.Value!.ClosingLine);
        Assert.Equal("added 2, updated 0, unchanged 0, rejected 0", first.Value!.ClosingLine);
        Assert.Equal("added 0, updated 0, unchanged 2, rejected 0", second.Value!.ClosingLine);
        Assert.Equal(before + 2, house.Look(db => db.Services.Count()));
        var organisation = house.Look(db => db.ListedOrganisations.Single(o => o.SourceId == "org-1"));
        Assert.Equal((RecipientClass.Voluntary, DataSharingStance.NotKnown), (organisation.Class, organisation.Stance));
    }

    [Theory, EachDatabase]
    public async Task What_was_edited_here_stays_and_what_was_not_follows_the_feed(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        var there = Imported(house);
        await house
            .Get<DescribeService>()
            .RunAsync(there.Id, there.Details, there.Details with { Fees = "£2", WomenOnly = Answer.Yes, SpanishName = "Casa del Sol" });
        var news = Feed.Service(Feed.Casa, "Casa Sol e Lua");
        news["fees_description"] = "£3";

        var report = (await Feed.ImportAsync(house, news)).Value!;

        Assert.Equal("added 0, updated 1, unchanged 0, rejected 0", report.ClosingLine);
        Assert.Equal((FeedProblem.Conflict, "Fees"), (report.Findings.Single().Problem, report.Findings.Single().Field));
        var now = Imported(house).Details;
        Assert.Equal(("Casa Sol e Lua", "£2", Answer.Yes, "Casa del Sol"), (now.Name, now.Fees, now.WomenOnly, now.SpanishName));
        Assert.Equal("added 0, updated 0, unchanged 1, rejected 0", (await Feed.ImportAsync(house, news)).Value!.ClosingLine);
    }

    [Theory, EachDatabase]
    public async Task What_both_changed_waits_on_the_services_page_until_somebody_chooses(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Seat(Role.Coordinator, "Rosa");
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        var there = Imported(house);
        await house
            .Get<DescribeService>()
            .RunAsync(there.Id, there.Details, there.Details with { Fees = "£2", Description = "Ours.", WomenOnly = Answer.Yes });
        var news = Feed.Service(Feed.Casa, "Casa Sol");
        (news["fees_description"], news["description"]) = ("£3", "Theirs.");
        await Feed.ImportAsync(house, news);

        var view = (await house.Get<ReadService>().RunAsync(there.Id)).Value!;
        Assert.Equal([("Description", "Theirs."), ("Fees", "£3")], view.Service.Disputes.Select(d => (d.Field, d.Theirs)).Order());
        Assert.Equal("Rosa", view.Editors[view.Service.Edits.Single(edit => edit.Field == "Fees").By]);
        var settle = house.Get<SettleFeedDispute>();
        var fees = view.Service.Disputes.Single(d => d.Field == "Fees");
        house.Seat(Role.Volunteer);
        Assert.Equal(AccessRefusals.NotPermitted, (await settle.RunAsync(there.Id, fees, true)).Refusal);
        house.Seat(rosa, Role.Coordinator);
        Assert.Equal(AccessRefusals.ChangedMeanwhile, (await settle.RunAsync(there.Id, fees with { Theirs = "£4" }, true)).Refusal);
        Assert.True((await settle.RunAsync(there.Id, fees, true)).Done);
        Assert.True((await settle.RunAsync(there.Id, view.Service.Disputes.Single(d => d.Field == "Description"), false)).Done);

        var settled = Imported(house);
        Assert.Equal(("£3", "Ours.", 0), (settled.Details.Fees, settled.Details.Description, settled.Disputes.Count));
        // What was taken follows the feed again; what was kept stays, until the feed has something new to say.
        news["fees_description"] = "£5";
        await Feed.ImportAsync(house, news);
        Assert.Equal(("£5", 0), (Imported(house).Details.Fees, Imported(house).Disputes.Count));
        news["description"] = "Theirs again.";
        await Feed.ImportAsync(house, news);
        Assert.Equal("Theirs again.", Imported(house).Disputes.Single().Theirs);
        news["description"] = "Ours.";
        await Feed.ImportAsync(house, news);
        Assert.Empty(Imported(house).Disputes);
    }

    [Theory, EachDatabase]
    public async Task What_a_whole_feed_has_no_longer_is_told_and_stays(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        await Feed.ImportAsync(house, Feed.Page(Feed.Service(Feed.Casa, "Casa Sol"), Feed.Service(Feed.Ponte, "Ponte Norte")));

        // One service by itself, or one page of several, says nothing of the others.
        await Feed.ImportAsync(house, Feed.Service(Feed.Ponte, "Ponte Norte"));
        await Feed.ImportAsync(house, Feed.Page(1, 2, Feed.Service(Feed.Ponte, "Ponte Norte")));
        Assert.Null(Imported(house).MissingSince);
        var faulty = Feed.Service(Feed.Casa, "Casa Sol");
        faulty["name"] = 7;
        await Feed.ImportAsync(house, Feed.Page(faulty, Feed.Service(Feed.Ponte, "Ponte Norte")));
        Assert.Null(Imported(house).MissingSince);

        var report = (await Feed.ImportAsync(house, Feed.Page(Feed.Service(Feed.Ponte, "Ponte Norte")))).Value!;

        Assert.Equal("added 0, updated 0, unchanged 1, rejected 0", report.ClosingLine);
        Assert.Equal((FeedProblem.NoLongerThere, "Casa Sol"), (report.Findings.Single().Problem, report.Findings.Single().Name));
        Assert.Equal((house.Clock.Now, null), (Imported(house).MissingSince, Imported(house).Withdrawn));
        await Feed.ImportAsync(house, Feed.Page(Feed.Service(Feed.Casa, "Casa Sol"), Feed.Service(Feed.Ponte, "Ponte Norte")));
        Assert.Null(Imported(house).MissingSince);
    }

    [Fact]
    public async Task A_feed_that_would_tell_where_a_refuge_is_stays_out()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        await house.Get<KeepConfidentialAddress>().RunAsync(Imported(house).Id, "77 Jacarandaia Passage, London N1 9XX");
        var news = Feed.Service(Feed.Casa, "Casa Sol");
        news["description"] = "Come to 77 Jacarandaia Passage.";

        var report = (await Feed.ImportAsync(house, news)).Value!;

        Assert.Equal(FeedProblem.TellsAddress, report.Findings.Single().Problem);
        Assert.Equal("Advice and company.", Imported(house).Details.Description);
    }

    [Fact]
    public async Task A_feed_never_changes_what_a_recipient_is_or_does()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        house.Tamper(db =>
        {
            var organisation = db.ListedOrganisations.Single(o => o.SourceId == "org-1");
            var proposal = StanceProposal.Propose(
                organisation,
                RecipientClass.ByAndForPartner,
                DataSharingStance.Firewalled,
                "Letter.",
                house.Sign(PersonId.New())
            );
            proposal.Confirm(organisation, house.Sign(PersonId.New()));
        });
        var attack = Feed.Service(Feed.Casa, "Casa Sol", organisation: "Metropolitan Police");
        attack["data_sharing_stance"] = "firewalled";
        attack["organization"]!["class"] = "legal-adviser";

        var report = (await Feed.ImportAsync(house, attack)).Value!;

        var organisation = house.Look(db => db.ListedOrganisations.Single(o => o.SourceId == "org-1"));
        Assert.Equal("Rio Claro", organisation.Name);
        Assert.Equal((RecipientClass.ByAndForPartner, DataSharingStance.Firewalled), (organisation.Class, organisation.Stance));
        Assert.Equal(FeedProblem.NameIsDecided, report.Findings.Single().Problem);

        await Feed.ImportAsync(house, Feed.Service(Feed.Ponte, "Front desk", "Borough of Invention Council", "org-2"));
        var council = house.Look(db => db.ListedOrganisations.Single(o => o.SourceId == "org-2"));
        Assert.Equal((RecipientClass.LocalAuthority, DataSharingStance.SharesWithImmigrationEnforcement), (council.Class, council.Stance));
    }

    [Fact]
    public async Task A_service_does_not_move_to_another_organisation_and_ours_stay_ours()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"));
        var own = (await house.Get<AddOrganisation>().RunAsync(new() { Name = "Ours" }, RecipientClass.Voluntary)).Value;
        var ours = (await house.Get<AddService>().RunAsync(own, new() { Name = "Our club" })).Value;

        var report = (
            await Feed.ImportAsync(
                house,
                Feed.Page(
                    Feed.Service(Feed.Casa, "Casa Sol", "Somebody else", "org-9"),
                    Feed.Service(ours.Value.ToString().ToUpperInvariant(), "Stolen club")
                )
            )
        ).Value!;

        Assert.Equal("added 0, updated 0, unchanged 1, rejected 1", report.ClosingLine);
        Assert.Equal("Our club", house.Look(db => db.Services.Single(s => s.Id == ours)).Name);
        Assert.DoesNotContain("Somebody else", house.Look(db => db.ListedOrganisations.ToList()).Select(o => o.Name));
    }

    [Fact]
    public async Task A_feed_that_names_an_entry_of_the_first_list_changes_nothing_of_it()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);

        var report = (
            await Feed.ImportAsync(
                house,
                Feed.Page(
                    Feed.Service("southall-black-sisters", "Taken over", "Taken over", "southall-black-sisters"),
                    Feed.Service(Feed.Casa, "Casa Sol", "Taken over", "southall-black-sisters")
                )
            )
        ).Value!;

        Assert.Equal("added 0, updated 0, unchanged 1, rejected 1", report.ClosingLine);
        Assert.DoesNotContain("Taken over", house.Look(db => db.ListedOrganisations.ToList()).Select(o => o.Name));
        Assert.DoesNotContain("Taken over", house.Look(db => db.Services.ToList()).Select(s => s.Name));
    }

    [Fact]
    public async Task All_that_a_whole_service_tells_is_understood()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var whole = Feed.Service(Feed.Casa, "Casa <b>Sol</b>\u0007");
        whole["minimum_age"] = 16;
        whole["maximum_age"] = null;
        whole["url"] = "javascript:alert(1)";
        whole["phones"] = Parse("""[{"id": "p", "number": "020 7946 0007"}]""");
        whole["languages"] = Parse("""[{"id": "l", "code": "es"}, {"id": "m", "name": "Portuguese"}, {"id": "n"}]""");
        whole["schedules"] = Parse(
            """[{"id": "s", "byday": "TH,FR", "opens_at": "10:00:00", "closes_at": "18:00:00"}, {"id": "t", "valid_to": "2005-01-01", "byday": "SA", "opens_at": "10:00", "closes_at": "18:00"}]"""
        );
        whole["service_areas"] = Parse(
            """[{"id": "a", "name": "London"}, {"id": "b", "name": "x", "uri": "http://example.org/id/E09000012"}, {"id": "c", "name": "The moon"}]"""
        );
        whole["service_at_locations"] = Parse(
            """[{"id": "k", "location": {"id": "q", "name": "Hall", "addresses": [{"id": "r", "address_1": "1 Invented Road", "city": "London", "postal_code": "E99 9ZZ"}]}}]"""
        );
        whole["attributes"] = Parse("""[{"id": "w", "taxonomy_term": {"id": "z", "name": "Domestic abuse"}}]""");

        var report = (await Feed.ImportAsync(house, whole)).Value!;

        var details = Imported(house).Details;
        Assert.Equal("Casa <b>Sol</b>", details.Name);
        Assert.Equal((16, null, ""), (details.MinimumAge, details.MaximumAge, details.Url));
        Assert.Equal(FeedProblem.LinkUnreadable, report.Findings.Single().Problem);
        Assert.Equal("020 7946 0007", details.Telephone);
        Assert.Equal(["es", "pt"], details.Languages);
        Assert.Equal("th,fr 10:00-18:00", details.Opening);
        Assert.Equal(["E09000012", "E12000007"], details.Areas.Order());
        Assert.Equal([new ServicePlace("Hall", "1 Invented Road, London", "E99 9ZZ")], details.Places);
        Assert.Equal(["domestic-abuse"], details.Needs);
    }

    [Theory]
    [InlineData("", "Directory.FeedIsNoJson", 1L, 1L)]
    [InlineData("{\n  \"contents\": [\n    {\"id\": \"1\",, }\n  ]\n}", "Directory.FeedIsNoJson", 3L, 16L)]
    [InlineData("\"text\"", "Directory.FeedShapeUnknown", "feed.json", "$", "contents [ ] / id")]
    [InlineData("{\"hello\": 1}", "Directory.FeedShapeUnknown", "feed.json", "$", "contents [ ] / id")]
    [InlineData("{\"version\": \"HSDS-UK-1.0\", \"contents\": []}", "Directory.FeedVersionUnknown", "feed.json", "HSDS-UK-1.0")]
    [InlineData("{\"totalElements\": 1, \"content\": []}", "Directory.FeedVersionUnknown", "feed.json", "1")]
    [InlineData("{\"contents\": {}}", "Directory.FeedShapeUnknown", "feed.json", "$.contents", "[ ]")]
    [InlineData("{\"contents\": [{\"id\": \"1\"}, 7]}", "Directory.FeedShapeUnknown", "feed.json", "$.contents[1]", "{ }")]
    public async Task A_broken_feed_is_refused_with_the_place_of_the_fault(string text, string code, params object[] details)
    {
        using var house = new House();
        house.Seat(Role.Coordinator);

        var refusal = (await Feed.ImportAsync(house, text)).Refusal!;

        Assert.Equal(code, refusal.Code);
        Assert.Equal(details, refusal.Details);
        Assert.DoesNotContain("directory.imported", house.Acts());
    }

    [Theory]
    [InlineData("""{"name": "x", "organization": {"id": "o", "name": "O"}}""", FeedProblem.IdMissing, "$.contents[1].id")]
    [InlineData("""{"id": "x", "organization": {"id": "o", "name": "O"}}""", FeedProblem.NameMissing, "$.contents[1].name")]
    [InlineData("""{"id": "x", "name": 7, "organization": {"id": "o", "name": "O"}}""", FeedProblem.WrongKind, "$.contents[1].name")]
    [InlineData("""{"id": "x", "name": "x"}""", FeedProblem.OrganisationMissing, "$.contents[1].organization_id")]
    [InlineData("""{"id": "x", "name": "x", "organization_id": "unknown"}""", FeedProblem.OrganisationMissing, "$.contents[1]")]
    [InlineData("""{"id": "x", "name": "x", "organization": "O"}""", FeedProblem.WrongKind, "$.contents[1].organization")]
    [InlineData(
        """{"id": "x", "name": "x", "organization": {"id": "o", "name": "O"}, "phones": [1]}""",
        FeedProblem.WrongKind,
        "$.contents[1].phones[0]"
    )]
    [InlineData(
        """{"id": "x", "name": "x", "organization": {"id": "o", "name": "O"}, "minimum_age": 60, "maximum_age": 20}""",
        FeedProblem.AgesReversed,
        "$.contents[1]"
    )]
    [InlineData(
        """{"id": "6f1f2d1c-0b0a-4f62-9d54-1c1de38f1a01", "name": "x", "organization": {"id": "o", "name": "O"}}""",
        FeedProblem.TwiceInFeed,
        "$.contents[1].id"
    )]
    public async Task A_service_that_cannot_be_taken_is_told_and_the_others_come_in(string service, FeedProblem problem, string path)
    {
        using var house = new House();
        house.Seat(Role.Coordinator);

        var report = (await Feed.ImportAsync(house, Feed.Page(Feed.Service(Feed.Casa, "Casa Sol"), Parse(service)))).Value!;

        Assert.Equal("added 1, updated 0, unchanged 0, rejected 1", report.ClosingLine);
        Assert.Equal((problem, path), (report.Findings.Single().Problem, report.Findings.Single().Path));
    }

    [Fact]
    public async Task Too_much_is_refused_before_it_is_read()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var endless = new FeedSource.Document("endless.json", () => new EndlessStream());

        Assert.Equal(
            DirectoryRefusals.FeedTooLarge(FeedPage.MostMegabytes).Code,
            (await house.Get<ImportDirectory>().RunAsync(endless)).Refusal!.Code
        );
    }

    [Fact]
    public async Task Only_whoever_keeps_the_directory_brings_a_feed_in()
    {
        using var house = new House();
        house.Seat(Role.Volunteer);

        Assert.Equal(AccessRefusals.NotPermitted, (await Feed.ImportAsync(house, Feed.Service(Feed.Casa, "Casa Sol"))).Refusal);
    }

    [Fact]
    public async Task The_command_ends_with_the_four_numbers()
    {
        using var house = new House();
        var path = Path.Combine(house.DataDirectory, "feed.json");
        await File.WriteAllTextAsync(path, Feed.Page(Feed.Service(Feed.Casa, "Casa Sol"), new JsonObject { ["id"] = "1" }).ToJsonString());

        var tried = await Typed.AtAsync(house, "import-directory", path, "--dry-run");
        var done = await Typed.AtAsync(house, "import-directory", path);
        await File.WriteAllTextAsync(path, "{");
        var broken = await Typed.AtAsync(house, "import-directory", path);

        Assert.Equal(1, tried.ExitCode);
        Assert.EndsWith("added 1, updated 0, unchanged 0, rejected 1", tried.Said.TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("$.contents[1].", done.Said, StringComparison.Ordinal);
        Assert.EndsWith("added 1, updated 0, unchanged 0, rejected 1", done.Said.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(2, broken.ExitCode);
        Assert.Contains("line 1", broken.Complained, StringComparison.Ordinal);
    }

    private static Service Imported(House house) => house.Look(db => db.Services.Single(s => s.SourceId == Feed.Casa));

    private static JsonNode Parse(string json) => JsonNode.Parse(json)!;

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));
    }
}
