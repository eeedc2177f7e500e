namespace Helpline.Domain.Firewall;

/// <summary>By what right something leaves: her consent, danger to life, or her own request to see what is hers.</summary>
public sealed record DisclosureBasis
{
    private DisclosureBasis() { }

    public Consent? Consent { get; private init; }

    /// <summary>Why a life is in danger, of hers, a child's or somebody else's; empty on any other basis.</summary>
    public string LifeReason { get; private init; } = "";

    /// <summary>Who decided that, and when.</summary>
    public Signature? LifeDecided { get; private init; }

    public bool IsToProtectLife => LifeDecided is not null;

    public bool IsHerOwnRequest => Consent is null && LifeDecided is null;

    public static DisclosureBasis Consented(Consent consent) => new() { Consent = consent };

    public static DisclosureBasis ToProtectLife(string reason, Signature decided) => new() { LifeReason = reason, LifeDecided = decided };

    public static DisclosureBasis HerOwnRequest() => new();

    /// <summary>Why nothing can leave on this basis, or null when it holds.</summary>
    public StopReason? Obstacle(Recipient recipient, string purpose, DateTimeOffset now) =>
        this switch
        {
            { Consent: { } consent } => consent.Obstacle(recipient, purpose, now),
            { IsToProtectLife: true } => string.IsNullOrWhiteSpace(LifeReason) ? StopReason.LifeReasonMissing : null,
            _ => recipient.Class == RecipientClass.SheHerself ? null : StopReason.ConsentMissing,
        };

    /// <summary>Whether this field may go to this recipient. Immigration and its proxies never go without her consent to exactly that.</summary>
    public bool Opens(FieldClass field, string label, Recipient recipient) =>
        Consent is not null
            ? Consent.Covers(field, label, recipient.Opens(field))
            : recipient.Opens(field) switch
            {
                Opening.Never or Opening.WithConsentForExactlyThat => false,
                Opening.WithConsent => IsToProtectLife && !Disclosure.IsImmigration(field),
                Opening.Always => true,
            };

    /// <summary>Whether words of this class may stand in a text: the class is open as a whole, or she agreed to a field of it by name.</summary>
    public bool OpensInText(FieldClass field, Recipient recipient) =>
        Opens(field, "", recipient)
        || (recipient.Opens(field) != Opening.Never && Consent is not null && Consent.Exactly.Any(one => one.Class == field));

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(DisclosureBasis);
}
