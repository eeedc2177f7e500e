using Microsoft.AspNetCore.Identity;

namespace Helpline.Web.Identity;

/// <summary>
/// Whether something comes from a page of this house. A proxy may speak to us without TLS, so the scheme is not compared; the name and port
/// are, as the browser wrote them.
/// </summary>
public static class OwnOrigin
{
    public static bool Is(string? origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from)
        && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// For passkeys the browser signs where it was. The framework would compare that with the header of the request, which our referrer policy
    /// takes away from posted forms.
    /// </summary>
    public static ValueTask<bool> IsOfPasskeyAsync(PasskeyOriginValidationContext context) =>
        ValueTask.FromResult(!context.CrossOrigin && Is(context.Origin, context.HttpContext.Request));
}
