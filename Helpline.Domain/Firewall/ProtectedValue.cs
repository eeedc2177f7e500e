namespace Helpline.Domain.Firewall;

/// <summary>What one of her protected values is.</summary>
public enum ProtectedKind
{
    /// <summary>How her status is put down: "spouse visa, expired".</summary>
    StatusWords,

    /// <summary>A passport, permit or case number of immigration.</summary>
    DocumentNumber,

    /// <summary>A country, by its code (ISO 3166-1) or by words: where she or her passport is from.</summary>
    Nationality,

    SafeAddress,
    Postcode,
    Telephone,
    Email,

    /// <summary>A name of hers that the other side does not know, or knows her by.</summary>
    Alias,

    /// <summary>The school or nursery of a child.</summary>
    School,
}

/// <summary>One value of hers that must not get out by accident.</summary>
public sealed record ProtectedValue(ProtectedKind Kind, string Value)
{
    public FieldClass Class =>
        Kind switch
        {
            ProtectedKind.StatusWords or ProtectedKind.DocumentNumber => FieldClass.Immigration,
            ProtectedKind.Nationality => FieldClass.ImmigrationProxy,
            ProtectedKind.SafeAddress or ProtectedKind.Postcode or ProtectedKind.Telephone or ProtectedKind.Email => FieldClass.Contact,
            ProtectedKind.Alias => FieldClass.Identity,
            ProtectedKind.School => FieldClass.ThirdPerson,
        };

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(ProtectedValue);
}

/// <summary>A place in a text that holds one of her protected values.</summary>
public sealed record ProtectedHit(ProtectedValue Value, MarkedSentence Sentence);
