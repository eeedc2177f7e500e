using System.Security.Claims;
using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Microsoft.AspNetCore.Components.Authorization;

namespace Helpline.Web.Identity;

/// <summary>Whoever sits at the browser: the cookie says who she is and which sign-in it is, and nothing of what she may do.</summary>
public sealed class CircuitActor(AuthenticationStateProvider authentication) : ICurrentActor
{
    public const string PersonClaim = "helpline:person";
    public const string SignInClaim = "helpline:sign-in";

    public async ValueTask<Credentials?> IdentifyAsync()
    {
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        return
            Guid.TryParse(user.FindFirstValue(PersonClaim), out var person)
            && Guid.TryParse(user.FindFirstValue(SignInClaim), out var signIn)
            ? new(new PersonId(person), signIn, null)
            : null;
    }
}
