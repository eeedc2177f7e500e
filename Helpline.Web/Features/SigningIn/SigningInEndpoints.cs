using Helpline.Web.Identity;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Helpline.Web.Features.SigningIn;

/// <summary>What is posted and has no page of its own.</summary>
public static class SigningInEndpoints
{
    public static void MapSigningIn(this IEndpointRouteBuilder app)
    {
        app.MapPost("/account/language", ChooseLanguage).AllowAnonymous();
        app.MapPost("/account/passkey-question", AskForPasskeyAsync).AllowAnonymous();
        app.MapPost("/account/sign-out", SignOutAsync);
    }

    private static IResult ChooseLanguage(HttpContext http, [FromForm] string language, [FromForm] string? returnUrl)
    {
        if (Language.IsKnown(language))
        {
            Language.Keep(http, language);
        }

        return Results.LocalRedirect(LocalAddress.Of(returnUrl));
    }

    /// <summary>What the browser needs to ask for a passkey: a challenge, and nothing about who has one.</summary>
    private static async Task<IResult> AskForPasskeyAsync(HttpContext http, IAntiforgery forms, SignInManager<Account> passkeys)
    {
        if (!await forms.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        return Results.Content(await passkeys.MakePasskeyRequestOptionsAsync(null), "application/json");
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(http))
        {
            return Results.BadRequest();
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        // The cookies that stay (language, look) say nothing about her work.
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Results.LocalRedirect("/account/sign-in?out=true");
    }
}
