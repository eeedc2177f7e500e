using Microsoft.AspNetCore.StaticAssets;

namespace Helpline.Web.Features.SetUp;

/// <summary>Until the helpline is set up nothing else answers, and set-up answers only to the browser that holds its link. Afterwards it is gone.</summary>
public sealed class SetUpGate(RequestDelegate next, SetUpLink link)
{
    private const string Page = "/set-up";

    public async Task InvokeAsync(HttpContext http)
    {
        var done = await link.IsDoneAsync();
        if (!done && http.Request.Path == Page && http.Request.Query["token"] is [{ } token] && link.TryTake(http, token))
        {
            // Out of the address bar and the history.
            http.Response.Redirect(Page);
        }
        else if (http.Request.Path.StartsWithSegments(Page) ? !done && link.IsHeldBy(http) : done || IsOpenBefore(http))
        {
            await next(http);
        }
        else
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static bool IsOpenBefore(HttpContext http) =>
        http.Request.Path == "/not-found"
        || http.Request.Path.StartsWithSegments("/health")
        || http.GetEndpoint()?.Metadata is { } said
            && (said.GetMetadata<OpenBeforeSetUp>() is not null || said.GetMetadata<StaticAssetDescriptor>() is not null);
}
