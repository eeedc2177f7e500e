using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Calls;

/// <summary>
/// What a volunteer has put down about a call so far: the draft's contents and, once complete, the call's. Everything may still be
/// missing; <see cref="CallRules.Missing"/> says what logging asks for.
/// </summary>
public sealed class CallContents
{
    /// <summary>A note may hold so many characters; a longer draft is kept and told so.</summary>
    public const int LongestNote = 20_000;

    public string Notes { get; set; } = "";

    public Channel Channel { get; set; }

    public Direction Direction { get; set; }

    public CallerKind? Caller { get; set; }

    /// <summary>ISO 639-1: es, pt, en, qu …</summary>
    public string? Language { get; set; }

    public Interpreter? Interpreter { get; set; }

    public bool Anonymous { get; set; }

    /// <summary>As typed. Empty when withheld or not given.</summary>
    public string Telephone { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The woman already known whom the volunteer recognised on the line.</summary>
    public Guid? KnownAs { get; set; }

    /// <summary>The first is the primary one.</summary>
    public List<Category> Categories { get; set; } = [];

    public List<string> Needs { get; set; } = [];

    public List<FlagKind> Flags { get; set; } = [];

    public List<Given> Given { get; set; } = [];

    public CallOutcome? Outcome { get; set; }

    public CouldNotHelpReason? CouldNotHelp { get; set; }

    /// <summary>ONS code of the local authority.</summary>
    public string? Area { get; set; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Nationality { get; set; }

    /// <summary>In years.</summary>
    public int? Age { get; set; }

    public Answer PublicFunds { get; set; }

    public Answer Consent { get; set; }

    /// <summary>Whether she has children with her.</summary>
    public Answer Children { get; set; }

    /// <summary>The services that she was told of, or is to be referred to.</summary>
    public List<ServiceChoice> Services { get; set; } = [];

    public EmergencyCall? Emergency { get; set; }

    public Evidence Evidence { get; set; } = new();

    /// <summary>A callback promised: when, in local time of the helpline.</summary>
    public DateTime? CallbackAt { get; set; }

    /// <summary>What was done about immigration by somebody who may not advise: gave leaflet, booked adviser …</summary>
    public List<ImmigrationAction> ImmigrationActions { get; set; } = [];

    /// <summary>What she was advised on immigration; only whoever may advise has a box for it.</summary>
    public string ImmigrationAdvice { get; set; } = "";

    /// <summary>Whether we could ring her: by the number just given, or by one that we have of her.</summary>
    public bool HasNumber => !Anonymous && (KnownAs is not null || TelephoneNumber.TryParse(Telephone, out _));

    public bool HasContact => HasNumber || (!Anonymous && PersonName.TryParse(Name, out _));

    /// <summary>Whether anything at all was put down that would be missed.</summary>
    public bool IsUntouched =>
        string.IsNullOrWhiteSpace(Notes + Telephone + Name + ImmigrationAdvice)
        && Categories.Count + Needs.Count + Flags.Count + Given.Count + ImmigrationActions.Count + Services.Count == 0
        && this is { Outcome: null, Emergency: null, Age: null, Area: null, KnownAs: null };
}
