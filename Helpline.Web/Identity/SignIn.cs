using Helpline.Domain.Access;

namespace Helpline.Web.Identity;

/// <summary>One browser signed in. It is kept on the server, so that it can be seen and ended; the cookie holds only its key.</summary>
public sealed class SignIn
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the key in the cookie.</summary>
    public required byte[] KeyHash { get; init; }

    public required PersonId Person { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset SeenAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The role that she acts in here.</summary>
    public Role ActingRole { get; set; }

    /// <summary>Browser and system in a few words.</summary>
    public string Device { get; set; } = "";

    /// <summary>The authentication ticket, protected.</summary>
    public byte[] Ticket { get; set; } = [];
}

/// <summary>A one-time link by which somebody sets up her sign-in, or sets it up again.</summary>
public sealed class Invitation
{
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the token in the link.</summary>
    public required byte[] TokenHash { get; init; }

    public required PersonId Person { get; init; }

    public required PersonId MadeBy { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }
}
