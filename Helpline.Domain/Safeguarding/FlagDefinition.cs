using Helpline.Domain.Access;
using Helpline.Domain.Calls;

namespace Helpline.Domain.Safeguarding;

/// <summary>
/// What belongs to one kind of flag beside its urgency and its words, which are kept in the three languages under its code: where it is
/// likely, how it is answered for, and what the screen does about it.
/// </summary>
/// <param name="Kind">The flag.</param>
/// <param name="LikelyIn">The categories in which it stands in the first row, without being asked for.</param>
/// <param name="DecidedBy">Who decides what becomes of it.</param>
/// <param name="Consent">Whether she must agree before anybody else is told.</param>
/// <param name="Offers999">Whether the screen offers 999 first of all.</param>
public sealed record FlagDefinition(
    FlagKind Kind,
    IReadOnlyList<Category> LikelyIn,
    Role DecidedBy,
    ConsentToTell Consent,
    bool Offers999 = false
)
{
    public Urgency Urgency => Kind.Urgency();

    public bool IsLikelyIn(IEnumerable<Category> categories) => categories.Any(LikelyIn.Contains);
}

/// <summary>Whether others may be told about a flag without her agreement.</summary>
public enum ConsentToTell
{
    /// <summary>Nobody is told unless she agrees.</summary>
    Needed,

    /// <summary>Ask her; to protect a life it is not needed, and a lead decides with a reason.</summary>
    UnlessLifeIsInDanger,

    /// <summary>A child is told of at once: the law does not ask for consent.</summary>
    NotNeeded,
}
