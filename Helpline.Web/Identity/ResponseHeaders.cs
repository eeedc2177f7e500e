using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Helpline.Web.Identity;

/// <summary>
/// What every answer tells the browser: run only our own scripts, tell nobody where she came from, be framed by nobody, keep no page. No
/// style or script stands in a page but the import map, which is allowed by its hash.
/// </summary>
public sealed class ResponseHeaders(RequestDelegate next)
{
    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
        + "usb=(), browsing-topics=(), publickey-credentials-create=(self), publickey-credentials-get=(self)";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            Write(http);
            return Task.CompletedTask;
        });
        return next(http);
    }

    private static void Write(HttpContext http)
    {
        var headers = http.Response.Headers;
        var map = http.GetEndpoint()?.Metadata.GetMetadata<ImportMapDefinition>();
        headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self'{HashOf(map)}; style-src 'self'; connect-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (http.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }

        if (headers.CacheControl.Count == 0 || http.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
        {
            headers.CacheControl = "no-store";
        }
    }

    private static string HashOf(ImportMapDefinition? map) =>
        map is null ? "" : $" 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(map.ToString())))}'";
}
