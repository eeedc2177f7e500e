using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Statistics;

/// <summary>A call as statistics see it: no name, no number, no note.</summary>
public sealed record CountedCall
{
    public required CallId Id { get; init; }

    /// <summary>By the helpline's clock.</summary>
    public required DateTime StartedLocally { get; init; }

    /// <summary>Whole minutes from its start to its end as they passed, not as the clock on the wall went.</summary>
    public int Minutes { get; init; }

    /// <summary>Nobody where it stayed anonymous.</summary>
    public ServiceUserId? Woman { get; init; }

    /// <summary>No earlier call of hers is known.</summary>
    public bool IsHerFirst { get; init; }

    public required CallOutcome Outcome { get; init; }

    public Channel Channel { get; init; }

    public Direction Direction { get; init; }

    public CallerKind? Caller { get; init; }

    public string? Language { get; init; }

    public Category? Category { get; init; }

    public IReadOnlyList<Category> OtherCategories { get; init; } = [];

    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<FlagKind> Flags { get; init; } = [];

    public bool EmergencyServices { get; init; }

    public IReadOnlyList<Given> Given { get; init; } = [];

    public CouldNotHelpReason? CouldNotHelp { get; init; }

    /// <summary>ONS code of a local authority.</summary>
    public string? Area { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Nationality { get; init; }

    public int? Age { get; init; }

    public Answer PublicFunds { get; init; }

    /// <summary>Nothing where it was no question in this call.</summary>
    public Answer? ThreatenedWithDeportation { get; init; }

    public PoliceReport? ReportedToPolice { get; init; }

    public IReadOnlyList<NotReportedReason> NotReportedBecause { get; init; } = [];

    public Answer RelativeInterpreted { get; init; }

    public IReadOnlyList<StatusUsedBy> StatusUsedBy { get; init; } = [];

    public string VolunteerCode { get; init; } = "";

    public IReadOnlyList<CountedReferral> Referrals { get; init; } = [];

    /// <summary>Something was said: all that is not silent, abandoned, a wrong number, abusive or thanks.</summary>
    public bool IsConversation => Outcome.IsConversation();

    public IEnumerable<Category> EveryCategory =>
        Category is { } primary ? OtherCategories.Prepend(primary).Distinct() : OtherCategories.Distinct();

    /// <summary>She said that she had been turned away elsewhere.</summary>
    public bool ToldOfRefusal { get; init; }

    /// <summary>We could not help, she had been turned away elsewhere, or a service declined her after it.</summary>
    public bool WasTurnedAway => MetRefusal || Referrals.Any(referral => referral.WasDeclined);

    private bool MetRefusal => Outcome == CallOutcome.CouldNotHelp || ToldOfRefusal;

    /// <summary>Each referral that was declined is a time that she was turned away; a conversation without one is at most one.</summary>
    public int TimesTurnedAway => Math.Max(MetRefusal ? 1 : 0, Referrals.Count(referral => referral.WasDeclined));
}
