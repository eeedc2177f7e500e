using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Helpline.Domain.Firewall;

/// <summary>One part of a pack, exactly as the receiver reads it.</summary>
public sealed record PackPart(string Label, FieldClass Class, string Text)
{
    public override string ToString() => nameof(PackPart);
}

/// <summary>
/// What leaves: a document that never changes. Only <see cref="PackBuilder"/> makes one. Nothing in it tells what was left out, and it
/// has no way back to the notes it was made from.
/// </summary>
public sealed class Pack
{
    internal Pack(PackRequest request, ImmutableArray<PackPart> parts, ImmutableArray<PackAttachment> attachments, DateTimeOffset madeAt)
    {
        Recipient = request.Recipient;
        Purpose = request.Purpose;
        Basis = request.Basis;
        Parts = parts;
        Attachments = attachments;
        PreviewedBy = request.Previewed!.Signature;
        ApprovedBy = request.Approved?.Signature;
        MadeAt = madeAt;
        Sha256 = Digest(this);
    }

    /// <summary>One that was kept. Whether it is still what was made is for <see cref="PackBuilder"/> to see.</summary>
    internal Pack(KeptPack kept)
    {
        (Recipient, Purpose, Basis, MadeAt) = (kept.Recipient, kept.Purpose, kept.Basis, kept.MadeAt);
        (Parts, Attachments) = ([.. kept.Parts], [.. kept.Attachments]);
        (PreviewedBy, ApprovedBy) = (kept.PreviewedBy, kept.ApprovedBy);
        Sha256 = Digest(this);
    }

    public Recipient Recipient { get; }

    public string Purpose { get; }

    /// <summary>With her consent as it stood when the pack was made, or the reason and the person who decided without it.</summary>
    public DisclosureBasis Basis { get; }

    public Consent? Consent => Basis.Consent;

    public ImmutableArray<PackPart> Parts { get; }

    public ImmutableArray<PackAttachment> Attachments { get; }

    public Signature PreviewedBy { get; }

    public Signature? ApprovedBy { get; }

    public DateTimeOffset MadeAt { get; }

    /// <summary>SHA-256 over all of it, in hexadecimal capitals.</summary>
    public string Sha256 { get; }

    /// <summary>Whether it is still what was made.</summary>
    public bool IsIntact => Sha256 == Digest(this);

    /// <summary>What the receiver gets to read: the labels and texts in their order. Consent, previewer and approver stay here.</summary>
    public string Text() => string.Join("\n\n", Parts.Select(part => $"{part.Label}\n{part.Text}"));

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(Pack);

    /// <summary>The digest of what would go and to whom, before it is a pack: what whoever previews it signs.</summary>
    internal static string Digest(PackRequest request, IEnumerable<PackPart> parts, IEnumerable<PackAttachment> attachments) =>
        Hashed(Words(request.Recipient, request.Purpose, request.Basis, parts, attachments));

    private static string Digest(Pack pack) =>
        Hashed([
            .. Words(pack.Recipient, pack.Purpose, pack.Basis, pack.Parts, pack.Attachments),
            .. Words(pack.PreviewedBy),
            .. Words(pack.ApprovedBy),
            $"{pack.MadeAt:O}",
        ]);

    private static IEnumerable<string> Words(
        Recipient recipient,
        string purpose,
        DisclosureBasis basis,
        IEnumerable<PackPart> parts,
        IEnumerable<PackAttachment> attachments
    ) =>
        [
            recipient.Organisation,
            Code.Of(recipient.Class),
            Code.Of(recipient.Stance),
            recipient.Receiver,
            recipient.Address,
            recipient.Telephone,
            recipient.Email,
            purpose,
            .. Words(basis.Consent),
            basis.LifeReason,
            .. Words(basis.LifeDecided),
            .. parts.SelectMany(part => new[] { "part", part.Label, Code.Of(part.Class), part.Text }),
            .. attachments.SelectMany(one => new[] { "file", one.Name, Code.Of(one.Class), one.Sha256 }.Concat(one.Metadata)),
        ];

    private static IEnumerable<string> Words(Consent? consent) =>
        consent is null
            ? ["no consent"]
            :
            [
                $"{consent.Id:N}",
                consent.For,
                consent.To,
                consent.ExplainedIn,
                Code.Of(consent.Form),
                $"{consent.Until:O}",
                consent.WhatHappensIfWeTell,
                .. Words(consent.Explained),
                .. consent.Classes.Select(Code.Of),
                .. consent.Exactly.SelectMany(one => new[] { Code.Of(one.Class), one.Label }),
            ];

    private static IEnumerable<string> Words(Signature? signature) =>
        signature is null ? ["nobody"] : [$"{signature.By.Value:N}", $"{signature.At:O}"];

    // Each word behind its length, so that no two documents can be written the same.
    private static string Hashed(IEnumerable<string> words)
    {
        var written = new StringBuilder();
        foreach (var word in words)
        {
            written.Append(System.Globalization.CultureInfo.InvariantCulture, $"{word.Length}:{word}\n");
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(written.ToString())));
    }
}
