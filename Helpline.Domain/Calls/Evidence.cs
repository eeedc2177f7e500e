namespace Helpline.Domain.Calls;

/// <summary>What is asked where it fits and never forced; together it is the evidence for campaigns.</summary>
public sealed class Evidence
{
    /// <summary>Threatened with deportation by the perpetrator; nothing where it was no question in this call.</summary>
    public Answer? ThreatenedWithDeportation { get; set; }

    public PoliceReport? ReportedToPolice { get; set; }

    public List<NotReportedReason> NotReportedBecause { get; set; } = [];

    public Answer RelativeInterpreted { get; set; }

    public List<StatusUsedBy> StatusUsedBy { get; set; } = [];

    public bool TurnedAway { get; set; }

    public string TurnedAwayBecause { get; set; } = "";
}
