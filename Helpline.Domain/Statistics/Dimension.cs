namespace Helpline.Domain.Statistics;

/// <summary>What the rows of a figure are. It says where their names are found in the reader's language.</summary>
public enum Dimension
{
    /// <summary>No rows: one number.</summary>
    None,
    Category,
    Need,
    Flag,
    Language,
    Channel,
    Direction,
    Caller,
    Outcome,
    Given,
    Area,
    Nationality,
    AgeBand,

    /// <summary>1-08: Monday, from eight to nine.</summary>
    WeekdayHour,
    ReferralKind,
    ReferralResult,
    DeclineReason,

    /// <summary>A service or organisation, by name.</summary>
    Service,
    WaitingDays,
    CouldNotHelpReason,
    Answer,
    PoliceReport,
    NotReportedReason,
    StatusUsedBy,
    Urgency,
    Volunteer,

    /// <summary>Total and median.</summary>
    Length,
}
