using System.Net;
using System.Text.Json.Nodes;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Helpline.Tests.Features.ServiceDirectory;

/// <summary>A feed on a real server: followed page by page, and never where it should not go.</summary>
public sealed class FeedOverHttpTests
{
    [Fact]
    public async Task A_paged_feed_is_followed_to_its_end_and_each_service_is_read_whole()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await using var server = await ServeAsync(app =>
        {
            app.MapGet(
                "/api/services",
                (int page = 1) =>
                    Json(Feed.Page(page, 2, page == 1 ? Feed.Service(Feed.Casa, "Casa Sol") : Feed.Service(Feed.Ponte, "Ponte Norte")))
            );
            var whole = Feed.Service(Feed.Casa, "Casa Sol");
            whole["phones"] = new JsonArray(new JsonObject { ["id"] = "p", ["number"] = "020 7946 0009" });
            var json = whole.ToJsonString();
            app.MapGet($"/api/services/{Feed.Casa}", () => Results.Text(json, "application/json"));
        });

        var first = await ImportAsync(house, $"{server.Urls.First()}/api/services?per_page=1");
        var second = await ImportAsync(house, $"{server.Urls.First()}/api/services?per_page=1");

        Assert.Equal("added 2, updated 0, unchanged 0, rejected 0", first.Value!.ClosingLine);
        Assert.Equal("added 0, updated 0, unchanged 2, rejected 0", second.Value!.ClosingLine);
        var casa = house.Look(db => db.Services.Single(s => s.SourceId == Feed.Casa));
        Assert.Equal("020 7946 0009", casa.Details.Telephone);
        Assert.EndsWith("/api/services", casa.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_fails_leaves_nothing_half_done()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await using var server = await ServeAsync(app =>
            app.MapGet(
                "/services",
                (int page = 1) => page == 1 ? Json(Feed.Page(1, 2, Feed.Service(Feed.Casa, "Casa Sol"))) : Results.StatusCode(503)
            )
        );
        var before = house.Look(db => db.Services.Count());

        var refusal = (await ImportAsync(house, $"{server.Urls.First()}/services")).Refusal!;

        Assert.Equal("Directory.FeedNotServed", refusal.Code);
        Assert.Equal("503", refusal.Details[1]);
        Assert.Contains("page=2", (string)refusal.Details[0], StringComparison.Ordinal);
        Assert.Equal(before, house.Look(db => db.Services.Count()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_that_go_round_in_a_circle_are_refused_at_the_first_that_comes_again(bool numbered)
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var asked = 0;
        await using var server = await ServeAsync(app =>
            app.MapGet(
                "/services",
                () =>
                {
                    asked++;
                    var page = Feed.Page(1, 900, Feed.Service(Feed.Casa, "Casa Sol"));
                    _ = numbered || page.Remove("page_number");
                    return Json(page);
                }
            )
        );
        var before = house.Look(db => db.Services.Count());

        var refusal = (await ImportAsync(house, $"{server.Urls.First()}/services")).Refusal!;

        Assert.Equal("Directory.FeedLoops", refusal.Code);
        Assert.Contains("page=2", (string)refusal.Details[0], StringComparison.Ordinal);
        Assert.Equal((2, before), (asked, house.Look(db => db.Services.Count())));
    }

    [Fact]
    public async Task A_connection_that_is_cut_leaves_nothing_half_done()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await using var server = await ServeAsync(app =>
            app.MapGet(
                "/services",
                async (HttpContext http, int page = 1) =>
                {
                    var whole = System.Text.Encoding.UTF8.GetBytes(Feed.Page(page, 2, Feed.Service(Feed.Casa, "Casa Sol")).ToJsonString());
                    http.Response.ContentLength = whole.Length;
                    await http.Response.Body.WriteAsync(page == 1 ? whole : whole.AsMemory(0, whole.Length / 2));
                    await http.Response.Body.FlushAsync();
                    if (page > 1)
                    {
                        http.Abort();
                    }
                }
            )
        );
        var before = house.Look(db => db.Services.Count());

        var refusal = (await ImportAsync(house, $"{server.Urls.First()}/services")).Refusal!;

        Assert.Equal("Directory.FeedNotServed", refusal.Code);
        Assert.Contains("page=2", (string)refusal.Details[0], StringComparison.Ordinal);
        Assert.Equal(before, house.Look(db => db.Services.Count()));
    }

    [Fact]
    public async Task Nothing_in_a_private_network_is_asked_unless_its_host_was_named()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var asked = 0;
        await using var server = await ServeAsync(app =>
        {
            app.MapGet("/services", () => Json(Feed.Page(asked++, 1)));
            app.MapGet("/away", (HttpContext http) => Results.Redirect($"http://127.0.0.1:{http.Connection.LocalPort}/services"));
        });
        var port = new Uri(server.Urls.First()).Port;

        foreach (var host in new[] { "127.0.0.1", "localhost", "[::1]", "0x7f000001", "2130706433", "[::ffff:127.0.0.1]" })
        {
            Assert.Equal("Directory.FeedIsPrivate", (await ImportAsync(house, $"http://{host}:{port}/services", null)).Refusal!.Code);
        }

        // Naming one host does not name where it sends us on to.
        Assert.Equal("Directory.FeedIsPrivate", (await ImportAsync(house, $"http://localhost:{port}/away", "localhost")).Refusal!.Code);
        Assert.Equal(0, asked);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/feed")]
    [InlineData("https://ana:secret@example.org/feed")]
    [InlineData("services")]
    [InlineData("")]
    public async Task Only_the_web_is_read(string address)
    {
        using var house = new House();
        house.Seat(Role.Coordinator);

        Assert.Equal(DirectoryRefusals.FeedAddressUnreadable("").Code, (await ImportAsync(house, address, null)).Refusal!.Code);
    }

    [Theory]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("::1", false)]
    [InlineData("::", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::1", false)]
    [InlineData("93.184.216.34", true)]
    [InlineData("2606:2800:220:1::1", true)]
    public void It_is_known_what_belongs_to_the_internet_at_large(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task A_document_that_never_ends_is_refused()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        await using var server = await ServeAsync(app =>
            app.MapGet(
                "/services",
                async (HttpContext http) =>
                {
                    var some = new byte[1024 * 1024];
                    for (var i = 0; i < FeedPage.MostMegabytes + 2; i++)
                    {
                        await http.Response.Body.WriteAsync(some);
                    }
                }
            )
        );

        Assert.Equal("Directory.FeedTooLarge", (await ImportAsync(house, $"{server.Urls.First()}/services")).Refusal!.Code);
    }

    private static Task<Web.Desks.Outcome<FeedReport>> ImportAsync(House house, string address, string? allowed = "127.0.0.1") =>
        house.Get<ImportDirectory>().RunAsync(new FeedSource.Address(address, allowed));

    private static IResult Json(JsonObject page) => Results.Text(page.ToJsonString(), "application/json");

    private static async Task<WebApplication> ServeAsync(Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        Microsoft.AspNetCore.Hosting.WebHostBuilderKestrelExtensions.UseKestrel(builder.WebHost);
        Microsoft.Extensions.DependencyInjection.RoutingServiceCollectionExtensions.AddRouting(builder.Services);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        map(app);
        await app.StartAsync();
        return app;
    }
}
