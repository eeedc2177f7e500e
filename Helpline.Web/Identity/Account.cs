using Helpline.Domain.Access;
using Microsoft.AspNetCore.Identity;

namespace Helpline.Web.Identity;

/// <summary>A way to sign in. What she may do is the person's, not the account's.</summary>
public class Account : IdentityUser
{
    public PersonId Person { get; set; }

    /// <summary>The last time step whose one-time code was taken: each works once.</summary>
    public long LastCodeStep { get; set; }
}
