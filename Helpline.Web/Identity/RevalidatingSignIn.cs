using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace Helpline.Web.Identity;

/// <summary>Ends what is open on the screen when the sign-in ends: a circuit looks only once, so it is asked again and again.</summary>
public sealed class RevalidatingSignIn(SignIns signIns, ILoggerFactory loggers) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(30);

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState,
        CancellationToken cancellationToken
    ) =>
        Guid.TryParse(authenticationState.User.FindFirstValue(CircuitActor.SignInClaim), out var id)
        && await signIns.HoldsAsync(id, cancellationToken);
}
