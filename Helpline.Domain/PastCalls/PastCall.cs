using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.PastCalls;

/// <summary>A past call, understood.</summary>
public sealed record PastCall
{
    public required string Reference { get; init; }

    public required DateTime StartedLocally { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required Channel Channel { get; init; }

    public required CallOutcome Outcome { get; init; }

    public Direction Direction { get; init; }

    public CallerKind? Caller { get; init; }

    public string? Language { get; init; }

    /// <summary>Empty where nobody knows any more who took it.</summary>
    public string Volunteer { get; init; } = "";

    /// <summary>The primary one first.</summary>
    public IReadOnlyList<Category> Categories { get; init; } = [];

    public IReadOnlyList<string> Needs { get; init; } = [];

    public IReadOnlyList<FlagKind> Flags { get; init; } = [];

    public bool EmergencyServices { get; init; }

    public IReadOnlyList<Given> Given { get; init; } = [];

    /// <summary>The pseudonym by which the helpline knew her; empty where she stayed anonymous.</summary>
    public string Person { get; init; } = "";

    public string? Area { get; init; }

    public string? Nationality { get; init; }

    public int? Age { get; init; }

    public Answer PublicFunds { get; init; }

    public Answer? ThreatenedWithDeportation { get; init; }

    public PoliceReport? ReportedToPolice { get; init; }

    public IReadOnlyList<NotReportedReason> NotReportedBecause { get; init; } = [];

    public PastReferral? Referral { get; init; }

    public string Notes { get; init; } = "";

    /// <summary>As a volunteer would have put it down.</summary>
    public CallContents Contents() =>
        new()
        {
            Notes = Notes,
            Channel = Channel,
            Direction = Direction,
            Caller = Caller,
            Language = Language,
            Anonymous = Person.Length == 0,
            Categories = [.. Categories],
            Needs = [.. Needs],
            Flags = [.. Flags],
            Given = [.. Given],
            Outcome = Outcome,
            Area = Area,
            Nationality = Nationality,
            Age = Age,
            PublicFunds = PublicFunds,
            Emergency = EmergencyServices ? new EmergencyCall() : null,
            Evidence = new()
            {
                ThreatenedWithDeportation = ThreatenedWithDeportation,
                ReportedToPolice = ReportedToPolice,
                NotReportedBecause = [.. NotReportedBecause],
            },
        };
}
