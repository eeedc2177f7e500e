using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace Helpline.Web.Identity;

/// <summary>The languages of the pages, and the cookie that remembers which one a browser reads in.</summary>
public static class Language
{
    public const string Cookie = "language";

    /// <summary>Each in its own words.</summary>
    public static readonly IReadOnlyList<(string Code, string Name)> All = [("en", "English"), ("es", "Español"), ("pt", "Português")];

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static bool IsKnown(string? code) => All.Any(each => each.Code == code);

    public static void Keep(HttpContext http, string code) =>
        http.Response.Cookies.Append(
            Cookie,
            CookieRequestCultureProvider.MakeCookieValue(new(code)),
            new()
            {
                HttpOnly = true,
                Secure = true,
                SameSite = SameSiteMode.Strict,
                Path = "/",
                MaxAge = TimeSpan.FromDays(365),
                IsEssential = true,
            }
        );

    public static RequestLocalizationOptions Options()
    {
        var codes = All.Select(each => each.Code).ToArray();
        var options = new RequestLocalizationOptions { ApplyCurrentCultureToResponseHeaders = true };
        options.SetDefaultCulture("en").AddSupportedCultures(codes).AddSupportedUICultures(codes);
        options.RequestCultureProviders =
        [
            new CookieRequestCultureProvider { CookieName = Cookie },
            new AcceptLanguageHeaderRequestCultureProvider(),
        ];
        return options;
    }
}
