namespace Helpline.Domain.ServiceUsers;

/// <summary>How a contact reaches her.</summary>
public enum ContactKind
{
    Telephone,
    Email,
    Address,
}

/// <summary>A number or address of hers, with what must be known before it is used.</summary>
public sealed class ContactPoint : ITellsOf
{
    private ContactPoint() { }

    public ContactPointId Id { get; private init; }

    public ServiceUserId ServiceUser { get; private init; }

    public ContactKind Kind { get; private init; }

    /// <summary>A number in E.164, or an address. Sealed.</summary>
    public string Value { get; private set; } = "";

    /// <summary>The instructions as JSON of a <c>SafeContact</c>. Sealed.</summary>
    public string Instructions { get; private set; } = "";

    public DateOnly? LastConfirmed { get; private set; }

    public Guid Subject => ServiceUser.Value;

    public static ContactPoint Of(ServiceUserId serviceUser, ContactKind kind, string value) =>
        new()
        {
            Id = ContactPointId.New(),
            ServiceUser = serviceUser,
            Kind = kind,
            Value = value,
        };

    public void Instruct(string instructions, DateOnly? confirmed) => (Instructions, LastConfirmed) = (instructions, confirmed);
}
