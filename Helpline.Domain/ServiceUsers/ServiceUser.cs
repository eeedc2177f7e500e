namespace Helpline.Domain.ServiceUsers;

/// <summary>The woman whom calls and cases are about. Everything that identifies her is sealed under her own key.</summary>
public sealed class ServiceUser : ITellsOf
{
    private readonly List<ContactPoint> contacts = [];

    private ServiceUser() { }

    public ServiceUserId Id { get; private init; }

    /// <summary>The pseudonym by which past records knew her, where they did.</summary>
    public string? Pseudonym { get; private init; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>As she gives it. Sealed.</summary>
    public string Name { get; private set; } = "";

    /// <summary>ISO 8601, or empty. Sealed.</summary>
    public string DateOfBirth { get; private set; } = "";

    /// <summary>What whoever answers must know before anything else. Sealed.</summary>
    public string Alert { get; private set; } = "";

    public string? Language { get; private set; }

    public Answer Consent { get; private set; }

    public IReadOnlyList<ContactPoint> Contacts => contacts;

    public Guid Subject => Id.Value;

    public static ServiceUser Record(string name, string? language, Signature signature) =>
        new()
        {
            Id = ServiceUserId.New(),
            RecordedAt = signature.At,
            Name = name.Trim(),
            Language = language,
        };

    public static ServiceUser KnownAs(string pseudonym, DateTimeOffset at) =>
        new()
        {
            Id = ServiceUserId.New(),
            RecordedAt = at,
            Pseudonym = pseudonym,
        };

    public void Describe(string name, string dateOfBirth, string? language, string alert) =>
        (Name, DateOfBirth, Language, Alert) = (name.Trim(), dateOfBirth, language, alert.Trim());

    public void Agree(Answer consent) => Consent = consent;

    public void AddContact(ContactPoint contact) => contacts.Add(contact);
}
