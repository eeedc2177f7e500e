namespace Helpline.Domain.Firewall;

/// <summary>One field that may go out: how it is called, what it tells, and its value.</summary>
public sealed record ClassifiedField(string Label, FieldClass Class, string Value)
{
    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(ClassifiedField);
}

/// <summary>
/// A file that goes along: its name; its metadata, which is every text that it carries beside its contents (author, title, place,
/// comments); and the SHA-256 of its contents, so that the pack means exactly this file.
/// </summary>
public sealed record PackAttachment(string Name, FieldClass Class, IReadOnlyList<string> Metadata, string Sha256)
{
    public override string ToString() => nameof(PackAttachment);
}

/// <summary>That somebody looked at exactly this text: who, when, and the digest of what she saw.</summary>
public sealed record Seen(Signature Signature, string Digest);

/// <summary>Everything from which a pack may be made. Nothing in it is let through because it is here.</summary>
public sealed record PackRequest
{
    public required Recipient Recipient { get; init; }

    /// <summary>What it is for, in the words that stand in her consent.</summary>
    public required string Purpose { get; init; }

    public required DisclosureBasis Basis { get; init; }

    /// <summary>In the order in which they will be read. Free text is a field of the class that it tells, usually narrative.</summary>
    public IReadOnlyList<ClassifiedField> Fields { get; init; } = [];

    public IReadOnlyList<PackAttachment> Attachments { get; init; } = [];

    public ProtectedValues Protected { get; init; } = ProtectedValues.None;

    public IReadOnlyList<RecordedPerpetrator> Perpetrators { get; init; } = [];

    /// <summary>The risk is high: somebody else must approve.</summary>
    public bool IsHighRisk { get; init; }

    public Seen? Previewed { get; init; }

    public Seen? Approved { get; init; }

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(PackRequest);
}
