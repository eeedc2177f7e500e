namespace Helpline.Domain.Firewall;

/// <summary>A pack as it is written to be kept: everything its hash is made of.</summary>
internal sealed record KeptPack(Recipient Recipient, string Purpose, DateTimeOffset MadeAt)
{
    public Consent? Consent { get; init; }

    public string LifeReason { get; init; } = "";

    public Signature? LifeDecided { get; init; }

    public IReadOnlyList<PackPart> Parts { get; init; } = [];

    public IReadOnlyList<PackAttachment> Attachments { get; init; } = [];

    public required Signature PreviewedBy { get; init; }

    public Signature? ApprovedBy { get; init; }

    public DisclosureBasis Basis =>
        Consent is not null ? DisclosureBasis.Consented(Consent)
        : LifeDecided is not null ? DisclosureBasis.ToProtectLife(LifeReason, LifeDecided)
        : DisclosureBasis.HerOwnRequest();

    public static KeptPack Of(Pack pack) =>
        new(pack.Recipient, pack.Purpose, pack.MadeAt)
        {
            Consent = pack.Consent,
            LifeReason = pack.Basis.LifeReason,
            LifeDecided = pack.Basis.LifeDecided,
            Parts = pack.Parts,
            Attachments = pack.Attachments,
            PreviewedBy = pack.PreviewedBy,
            ApprovedBy = pack.ApprovedBy,
        };

    public override string ToString() => nameof(KeptPack);
}
