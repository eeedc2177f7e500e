namespace Helpline.Web.Identity;

/// <summary>
/// Nobody but our own pages, opened by somebody who is signed in, may speak to the circuits. The check of the origin covers the web socket,
/// which no browser rule protects.
/// </summary>
public sealed class CircuitDoor(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!http.Request.Path.StartsWithSegments("/_blazor"))
        {
            return next(http);
        }

        if (!IsOurs(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        }

        if (http.User.Identity?.IsAuthenticated is not true)
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        return next(http);
    }

    // Two small requests carry no origin: what to start with, and the good-bye of a closed page (our referrer policy takes it away). There
    // the browser's own word stands in.
    private static bool IsOurs(HttpRequest request) =>
        OwnOrigin.Is(request.Headers.Origin, request)
        || (request.Path.Value is "/_blazor/initializers" or "/_blazor/disconnect" && request.Headers["Sec-Fetch-Site"] == "same-origin");
}
