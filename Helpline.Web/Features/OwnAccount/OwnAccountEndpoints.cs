using System.Security.Claims;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Web.Components;
using Helpline.Web.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Helpline.Web.Features.OwnAccount;

/// <summary>What she posts about herself that has no page of its own. Forms of our own pages only.</summary>
public static class OwnAccountEndpoints
{
    public static void MapOwnAccount(this IEndpointRouteBuilder app)
    {
        // Her hands moved: whatever is asked with her cookie keeps her signed in.
        app.MapPost("/account/awake", () => Results.NoContent());
        app.MapPost("/account/role", ActInRoleAsync);
        app.MapPost("/account/look", KeepLook);
        app.MapPost("/account/sign-ins/end", EndSignInsAsync);
    }

    private static async Task<IResult> ActInRoleAsync(HttpContext http, [FromForm] string role, ActAs actAs)
    {
        if (Code.TryRead<Role>(role, out var wanted))
        {
            await actAs.RunAsync(SignInOf(http), wanted);
        }

        // A new page, drawn for the new role from the start.
        return Results.LocalRedirect("/");
    }

    private static IResult KeepLook(
        HttpContext http,
        [FromForm] string? theme,
        [FromForm] string? density,
        [FromForm] string? contrast,
        [FromForm] string? keys
    )
    {
        var look = Look.Read($"theme:{theme}|density:{density}|contrast:{contrast}|keys:{keys}");
        http.Response.Cookies.Append(
            Look.CookieName,
            look.Write(),
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
        return Results.LocalRedirect("/account");
    }

    private static async Task<IResult> EndSignInsAsync(HttpContext http, [FromForm] Guid? which, EndOwnSignIns end)
    {
        await end.RunAsync(SignInOf(http), which);
        return Results.LocalRedirect("/account");
    }

    private static Guid SignInOf(HttpContext http) => Guid.Parse(http.User.FindFirstValue(CircuitActor.SignInClaim)!);
}
