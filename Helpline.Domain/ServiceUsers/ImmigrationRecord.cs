namespace Helpline.Domain.ServiceUsers;

/// <summary>
/// What is known of her immigration status, and the only place where it is: a table of its own under a key of its own. Empty, and no right to see it, look the same.
/// </summary>
public sealed class ImmigrationRecord : ITellsOf
{
    private ImmigrationRecord() { }

    public ServiceUserId ServiceUser { get; private init; }

    /// <summary>Not hers but its own, so that her record's key does not open it.</summary>
    public Guid Subject { get; private init; }

    /// <summary>Sealed.</summary>
    public string Contents { get; private set; } = "";

    public DateTimeOffset WrittenAt { get; private set; }

    public static ImmigrationRecord For(ServiceUserId serviceUser) => new() { ServiceUser = serviceUser, Subject = Guid.CreateVersion7() };

    public void Write(string contents, Signature signature) => (Contents, WrittenAt) = (contents, signature.At);
}
