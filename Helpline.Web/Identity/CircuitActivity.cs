using System.Security.Claims;
using Helpline.Web.Desks;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace Helpline.Web.Identity;

/// <summary>
/// What she does on an open page keeps her signed in. A page on which somebody listens without touching a key, as during a call, says so
/// itself with <see cref="KeepAwakeAsync"/>.
/// </summary>
public sealed class CircuitActivity(AuthenticationStateProvider authentication, SignIns signIns, HelplineClock clock) : CircuitHandler
{
    private DateTimeOffset kept = DateTimeOffset.MinValue;

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next
    ) =>
        async context =>
        {
            await KeepAwakeAsync();
            await next(context);
        };

    /// <summary>She is there, even if her hands are not: written down at most once a minute.</summary>
    public async Task KeepAwakeAsync()
    {
        if (clock.Now - kept < SignIns.Grain)
        {
            return;
        }

        kept = clock.Now;
        var user = (await authentication.GetAuthenticationStateAsync()).User;
        if (Guid.TryParse(user.FindFirstValue(CircuitActor.SignInClaim), out var id))
        {
            await signIns.KeepAwakeAsync(id);
        }
    }
}
