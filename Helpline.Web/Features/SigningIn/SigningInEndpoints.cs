using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.SetUp;
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
        app.MapPost("/account/language", ChooseLanguageAsync).AllowAnonymous().WithMetadata(new OpenBeforeSetUp());
        app.MapPost("/account/passkey-question", AskForPasskeyAsync).AllowAnonymous();
        app.MapPost("/account/new-passkey-question", AskForNewPasskeyAsync).AllowAnonymous().WithMetadata(new OpenBeforeSetUp());
        app.MapPost("/account/sign-out", SignOutAsync);
    }

    private static async Task<IResult> ChooseLanguageAsync(
        HttpContext http,
        [FromForm] string language,
        [FromForm] string? returnUrl,
        ChooseLanguage choose
    )
    {
        if (Language.IsKnown(language))
        {
            Language.Keep(http, language);
            if (http.User.Identity?.IsAuthenticated is true)
            {
                await choose.RunAsync(language);
            }
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

    /// <summary>The same for making a new one: for whoever is signed in, or is setting up her way in.</summary>
    private static async Task<IResult> AskForNewPasskeyAsync(
        HttpContext http,
        bool own,
        IAntiforgery forms,
        Enrolling enrolling,
        SignInManager<Account> passkeys
    )
    {
        var valid = await forms.IsRequestValidAsync(http);
        if (!valid || await (own ? enrolling.MeAsync(http) : enrolling.WhoAsync(http)) is not { } who)
        {
            return Results.BadRequest();
        }

        var entity = new PasskeyUserEntity
        {
            Id = who.Account.Id,
            Name = who.Person.Email,
            DisplayName = who.Person.Name,
        };
        return Results.Content(await passkeys.MakePasskeyCreationOptionsAsync(entity), "application/json");
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
