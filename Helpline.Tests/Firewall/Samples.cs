using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;

namespace Helpline.Tests.Firewall;

/// <summary>Recipients, consents and packs to try the firewall with.</summary>
internal static class Samples
{
    public const string Purpose = "A safe place for her and the children";

    public static readonly DateTimeOffset Now = new(2026, 6, 1, 10, 0, 0, TimeSpan.Zero);

    public static readonly Signature Ines = new(PersonId.New(), Now.AddDays(-2));

    public static readonly Signature Marta = new(PersonId.New(), Now.AddHours(-1));

    public static readonly Signature Lucia = new(PersonId.New(), Now.AddMinutes(-5));

    public static Recipient To(RecipientClass kind, DataSharingStance stance = DataSharingStance.Firewalled) =>
        new(kind == RecipientClass.SheHerself ? "" : "Northside", kind, stance)
        {
            Receiver = "Officer on duty",
            Email = "desk@northside.example",
        };

    public static Consent ConsentTo(
        Recipient recipient,
        IEnumerable<FieldClass>? classes = null,
        IEnumerable<ConsentedField>? exactly = null
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            For = Purpose,
            To = recipient.Organisation,
            Classes = [.. classes ?? Enum.GetValues<FieldClass>()],
            Exactly = [.. exactly ?? []],
            ExplainedIn = "es",
            Explained = Ines,
            Form = ConsentForm.Spoken,
            Until = new DateOnly(2026, 9, 1),
            WhatHappensIfWeTell = "La policía puede preguntar al Ministerio del Interior por usted.",
        };

    public static PackRequest Request(Recipient recipient, DisclosureBasis basis, params ClassifiedField[] fields) =>
        new()
        {
            Recipient = recipient,
            Purpose = Purpose,
            Basis = basis,
            Fields = fields,
        };

    /// <summary>Built after somebody looked at exactly this.</summary>
    public static PackOutcome Built(PackRequest request) =>
        PackBuilder.Build(request with { Previewed = new(Marta, PackBuilder.Check(request, Now).Digest) }, Now);

    public static PackOutcome Narrated(RecipientClass kind, string text, ProtectedValues? values = null)
    {
        var recipient = To(kind);
        return Built(
            Request(
                recipient,
                DisclosureBasis.Consented(ConsentTo(recipient)),
                new ClassifiedField("Name", FieldClass.Identity, "Inés Robledo"),
                new ClassifiedField("What happened", FieldClass.Narrative, text)
            ) with
            {
                Protected = values ?? ProtectedValues.None,
            }
        );
    }
}
