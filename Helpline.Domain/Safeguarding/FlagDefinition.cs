using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;

namespace Helpline.Domain.Safeguarding;

/// <summary>
/// What belongs to one kind of flag: where it is likely, who raises it, who decides, its clock, whom it may be told, what the law asks. Its words
/// are kept in the three languages under its code: when it is marked, what to do now, what to say to her, what to write down.
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
    private static readonly Role[] WhoeverTakesCalls = [.. Enum.GetValues<Role>().Where(role => Deeds.Of(role).Contains(May.TakeCalls))];

    public Urgency Urgency => Kind.Urgency();

    /// <summary>Who may raise it: whoever takes calls, for nobody else hears it.</summary>
    public IReadOnlyList<Role> RaisedBy { get; } = WhoeverTakesCalls;

    /// <summary>What the law asks of a charity's helpline.</summary>
    public LegalDuty Law { get; init; }

    /// <summary>Whom a pack about it may go to at all. Which fields each of them gets is the firewall's.</summary>
    public IReadOnlyList<RecipientClass> Recipients { get; init; } = [];

    /// <summary>After so many working days the local authority is asked what it decided; null where nothing was asked of it.</summary>
    public int? ChaseAfterWorkingDays => Law is LegalDuty.Child or LegalDuty.ChildInNeed ? ReferralClock.LocalAuthorityDecides : null;

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
