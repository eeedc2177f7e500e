using System.Text;
using System.Text.Json.Nodes;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceDirectory.Feeds;

namespace Helpline.Tests.Features.ServiceDirectory;

/// <summary>Invented feeds.</summary>
internal static class Feed
{
    public const string Casa = "6f1f2d1c-0b0a-4f62-9d54-1c1de38f1a01";
    public const string Ponte = "6f1f2d1c-0b0a-4f62-9d54-1c1de38f1a02";

    public static JsonObject Service(string id, string name, string organisation = "Rio Claro", string organisationId = "org-1") =>
        new()
        {
            ["id"] = id,
            ["name"] = name,
            ["description"] = "Advice and company.",
            ["status"] = "active",
            ["fees_description"] = "Free",
            ["organization"] = new JsonObject
            {
                ["id"] = organisationId,
                ["name"] = organisation,
                ["description"] = "A charity.",
            },
        };

    public static JsonObject Page(params JsonNode[] services) => Page(1, 1, services);

    public static JsonObject Page(int number, int pages, params JsonNode[] services) =>
        new()
        {
            ["total_pages"] = pages,
            ["page_number"] = number,
            ["contents"] = new JsonArray(services),
        };

    public static Task<Outcome<FeedReport>> ImportAsync(House house, JsonNode document, bool dryRun = false) =>
        ImportAsync(house, document.ToJsonString(), dryRun);

    public static Task<Outcome<FeedReport>> ImportAsync(House house, string text, bool dryRun = false) =>
        house
            .Get<ImportDirectory>()
            .RunAsync(new FeedSource.Document("feed.json", () => new MemoryStream(Encoding.UTF8.GetBytes(text))), dryRun);
}
