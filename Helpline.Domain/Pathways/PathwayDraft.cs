using Helpline.Domain.Access;

namespace Helpline.Domain.Pathways;

public readonly record struct PathwayDraftId(Guid Value) : IId<PathwayDraftId>
{
    public static PathwayDraftId From(Guid value) => new(value);

    public static PathwayDraftId New() => new(Guid.CreateVersion7());
}

/// <summary>A change of the rules that somebody is writing. Each has one of her own, kept until she publishes or drops it.</summary>
public sealed class PathwayDraft
{
    private PathwayDraft() { }

    public PathwayDraftId Id { get; private init; }

    public PersonId Owner { get; private init; }

    /// <summary>The version that she began from, or last took in.</summary>
    public int BasedOn { get; private set; }

    /// <summary>The rules as JSON.</summary>
    public string Rules { get; private set; } = "";

    public DateTimeOffset TouchedAt { get; private set; }

    /// <summary>Counts the writings, so that two windows on one draft can't overwrite each other unseen.</summary>
    public int Revision { get; private set; }

    public static PathwayDraft Begin(PathwayVersion from, Signature signature) =>
        new()
        {
            Id = PathwayDraftId.New(),
            Owner = signature.By,
            BasedOn = from.Number,
            Rules = from.Rules,
            TouchedAt = signature.At,
        };

    public void Write(string rules, Signature signature) => (Rules, TouchedAt, Revision) = (rules, signature.At, Revision + 1);

    /// <summary>Goes on from a later version, with the rules in which both are.</summary>
    public void TakeIn(int version, string rules, Signature signature)
    {
        BasedOn = version;
        Write(rules, signature);
    }
}
