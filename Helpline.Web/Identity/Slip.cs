using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Helpline.Web.Identity;

/// <summary>
/// A small protected cookie that says one thing for a while: that the passphrase was right, that this browser was here before. Each purpose
/// has its own, and none opens another's.
/// </summary>
public sealed class Slip(IDataProtectionProvider protection)
{
    /// <summary>Whose passphrase was right a moment ago: the account's id.</summary>
    public const string HalfWay = "half-way";

    /// <summary>Who signed in with this browser before: the name, as it is compared.</summary>
    public const string Device = "device";

    /// <summary>The secret of a code that is being set up.</summary>
    public const string CodeSecret = "code-secret";

    /// <summary>Who sets up her way in, by which invitation: its id, or that of the account at first start.</summary>
    public const string Enrolling = "enrolling";

    /// <summary>The one browser that sets the helpline up.</summary>
    public const string SetUp = "set-up";

    public void Hand(HttpContext http, string purpose, string words, TimeSpan lasts)
    {
        var cookie = new HostCookie(purpose);
        var options = cookie.Build(http, DateTimeOffset.UnixEpoch);
        options.MaxAge = lasts;
        options.Expires = null;
        http.Response.Cookies.Append(cookie.Name!, Protector(purpose).Protect(words, lasts), options);
    }

    public string? Read(HttpContext http, string purpose)
    {
        try
        {
            return http.Request.Cookies[new HostCookie(purpose).Name!] is { Length: > 0 } kept ? Protector(purpose).Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            // Too old, or not ours.
            return null;
        }
    }

    public static void TakeBack(HttpContext http, string purpose)
    {
        var cookie = new HostCookie(purpose);
        http.Response.Cookies.Delete(cookie.Name!, cookie.Build(http, DateTimeOffset.UnixEpoch));
    }

    private ITimeLimitedDataProtector Protector(string purpose) =>
        protection.CreateProtector($"slip {purpose}").ToTimeLimitedDataProtector();
}
