using System.Security.Claims;
using Helpline.Domain.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Helpline.Web.Identity;

/// <summary>Keeps the tickets on the server: the cookie is only a key, and ending a sign-in ends it at once, wherever the cookie is.</summary>
public sealed class TicketStore(SignIns signIns, IDataProtectionProvider protection) : ITicketStore
{
    private readonly IDataProtector protector = protection.CreateProtector("sign-in ticket");

    public Task<string> StoreAsync(AuthenticationTicket ticket) => StoreAsync(ticket, new DefaultHttpContext(), default);

    public Task<string> StoreAsync(AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken) =>
        signIns.BeginAsync(
            Guid.Parse(ticket.Principal.FindFirstValue(CircuitActor.SignInClaim)!),
            new PersonId(Guid.Parse(ticket.Principal.FindFirstValue(CircuitActor.PersonClaim)!)),
            Device.Of(httpContext.Request.Headers.UserAgent.ToString()),
            protector.Protect(TicketSerializer.Default.Serialize(ticket)),
            cancellationToken
        );

    // The row keeps its own time; the ticket never changes.
    public Task RenewAsync(string key, AuthenticationTicket ticket) => Task.CompletedTask;

    public Task<AuthenticationTicket?> RetrieveAsync(string key) => RetrieveAsync(key, new DefaultHttpContext(), default);

    public async Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (await signIns.FindAsync(key, cancellationToken) is not { } signIn)
        {
            return null;
        }

        // The circuit's own traffic goes on by itself: there, only what she does counts (CircuitActivity).
        if (!httpContext.Request.Path.StartsWithSegments("/_blazor") && signIns.WasSeenAWhileAgo(signIn))
        {
            await signIns.KeepAwakeAsync(signIn.Id, cancellationToken);
        }

        return TicketSerializer.Default.Deserialize(protector.Unprotect(signIn.Ticket));
    }

    public Task RemoveAsync(string key) => signIns.EndAsync(key);
}
