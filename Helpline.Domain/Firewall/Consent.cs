using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Firewall;

/// <summary>How she said yes.</summary>
public enum ConsentForm
{
    Spoken,
    SpokenThroughInterpreter,
    InWriting,
}

/// <summary>One field to which she agreed by its name, for classes that open only so.</summary>
public sealed record ConsentedField(FieldClass Class, string Label);

/// <summary>
/// What she agreed to: for what, to whom, which fields, until when; explained in which language and by whom. It never changes: a
/// withdrawal is a new state of it. It is not itself part of anything that leaves.
/// </summary>
public sealed record Consent
{
    public required Guid Id { get; init; }

    /// <summary>For what: the purpose in the words that were read to her.</summary>
    public required string For { get; init; }

    /// <summary>To whom: the organisation by its name, or nothing for what goes to herself.</summary>
    public required string To { get; init; }

    public IReadOnlyList<FieldClass> Classes
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>The very fields, where the class asks for that.</summary>
    public IReadOnlyList<ConsentedField> Exactly
    {
        get;
        init => field = [.. value];
    } = [];

    /// <summary>The language in which it was explained: ISO 639-1.</summary>
    public required string ExplainedIn { get; init; }

    /// <summary>Who explained it to her and when she agreed.</summary>
    public required Signature Explained { get; init; }

    public required ConsentForm Form { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>What she was told of what they do with it: <i>what happens if we tell them</i>, in her language.</summary>
    public required string WhatHappensIfWeTell { get; init; }

    public Signature? Withdrawn { get; init; }

    /// <summary>Why it does not carry this pack, or null when it does.</summary>
    public StopReason? Obstacle(Recipient recipient, string purpose, DateTimeOffset now) =>
        this switch
        {
            { Withdrawn: not null } => StopReason.ConsentWithdrawn,
            _ when DateOnly.FromDateTime(now.UtcDateTime) > Until => StopReason.ConsentExpired,
            _ when Explained.At > now => StopReason.ConsentNotYetGiven,
            _ when !IsComplete => StopReason.ConsentIncomplete,
            _ when !Same(To, recipient.Organisation) => StopReason.ConsentForSomebodyElse,
            _ when !Same(For, purpose) => StopReason.ConsentForSomethingElse,
            _ => null,
        };

    /// <summary>Whether she agreed to this field, where the class asks for her agreement to the class or to exactly that.</summary>
    public bool Covers(FieldClass field, string label, Opening opening) =>
        opening switch
        {
            Opening.Never => false,
            Opening.WithConsentForExactlyThat => Exactly.Any(one => one.Class == field && Same(one.Label, label)),
            Opening.WithConsent => Classes.Contains(field) || Exactly.Any(one => one.Class == field && Same(one.Label, label)),
            Opening.Always => true,
        };

    /// <summary>This consent after she took it back. Throws <see cref="InvalidOperationException"/> when she already had.</summary>
    public Consent WithdrawnBy(Signature signature) =>
        Withdrawn is null ? this with { Withdrawn = signature } : throw new InvalidOperationException("It was withdrawn before.");

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(Consent);

    private bool IsComplete =>
        !string.IsNullOrWhiteSpace(For)
        && !string.IsNullOrWhiteSpace(WhatHappensIfWeTell)
        && !string.IsNullOrWhiteSpace(ExplainedIn)
        && Classes.Count + Exactly.Count > 0;

    private static bool Same(string one, string other) =>
        string.Equals(NameMatching.Normalise(one), NameMatching.Normalise(other), StringComparison.Ordinal);
}
