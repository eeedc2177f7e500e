using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>The public feed, where an administrator switched it on (<c>Helpline:PublicFeed</c>): read only, for anybody, in the form of Open Referral UK.</summary>
public static class FeedEndpoints
{
    private const int UsualPage = 50;
    private const int LargestPage = 200;

    public static IEndpointRouteBuilder MapPublicFeed(this IEndpointRouteBuilder app, IConfiguration configuration)
    {
        if (configuration.GetValue<bool>("Helpline:PublicFeed"))
        {
            app.MapGet("/feed", () => TypedResults.Ok(new { version = "HSDS-UK-3.0" })).AllowAnonymous();
            app.MapGet("/feed/services", ListAsync).AllowAnonymous();
            app.MapGet("/feed/services/{id:guid}", OneAsync).AllowAnonymous();
        }

        return app;
    }

    private static async Task<Results<JsonHttpResult<JsonObject>, NotFound>> ListAsync(
        ReadPublicFeed feed,
        CancellationToken stop,
        int page = 1,
        [Microsoft.AspNetCore.Mvc.FromQuery(Name = "per_page")] int perPage = UsualPage
    ) =>
        Answer(
            (await feed.RunAsync(null, Math.Clamp(page, 1, int.MaxValue / LargestPage), Math.Clamp(perPage, 1, LargestPage), stop)).Value
        );

    private static async Task<Results<JsonHttpResult<JsonObject>, NotFound>> OneAsync(
        Guid id,
        ReadPublicFeed feed,
        CancellationToken stop
    ) => Answer((await feed.RunAsync(id, 1, UsualPage, stop)).Value);

    private static Results<JsonHttpResult<JsonObject>, NotFound> Answer(JsonObject? document) =>
        document is null ? TypedResults.NotFound() : TypedResults.Json(document);
}
