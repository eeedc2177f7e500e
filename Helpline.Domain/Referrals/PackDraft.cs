using Helpline.Domain.Firewall;

namespace Helpline.Domain.Referrals;

/// <summary>One field that is being prepared: a copy of what the record says, which may be rewritten here. The record never changes.</summary>
public sealed record PackDraftPart(PackFieldKind Kind, string Label, string Text)
{
    /// <summary>Chosen to go. Whether it may is for the firewall to say.</summary>
    public bool Goes { get; init; }

    public override string ToString() => nameof(PackDraftPart);
}

/// <summary>What is being prepared for one referral; kept as JSON in its sealed draft.</summary>
public sealed record PackDraft
{
    /// <summary>The language in which the pack is written: ISO 639-1.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What it is for, in the words that are read to her.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>The person who will read it.</summary>
    public string Receiver { get; init; } = "";

    public string Address { get; init; } = "";

    public string Telephone { get; init; } = "";

    public string Email { get; init; } = "";

    public IReadOnlyList<PackDraftPart> Parts { get; init; } = [];

    public static PackDraft Read(Referral referral) => referral.Draft.Length == 0 ? new() : KeptJson.Read<PackDraft>(referral.Draft);

    public string Write() => KeptJson.Write(this);

    /// <summary>What is chosen, each with the class that belongs to its kind.</summary>
    public IReadOnlyList<ClassifiedField> Fields() =>
        [.. Parts.Where(part => part.Goes).Select(part => new ClassifiedField(part.Label, PackFields.ClassOf(part.Kind), part.Text))];

    /// <summary>
    /// This draft with other words. Kinds and labels stay: a text can be rewritten and left out, and never called something else.
    /// </summary>
    public PackDraft Rewritten(PackDraft by) =>
        by with
        {
            Parts =
            [
                .. Parts.Select(part =>
                    by.Parts.FirstOrDefault(one => one.Kind == part.Kind && one.Label == part.Label) is { } written
                        ? part with
                        {
                            Text = written.Text,
                            Goes = written.Goes,
                        }
                        : part
                ),
            ],
        };

    public override string ToString() => nameof(PackDraft);
}
