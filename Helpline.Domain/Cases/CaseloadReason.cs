namespace Helpline.Domain.Cases;

/// <summary>Why a case stands where it stands in a caseload, the most pressing first. The order is the order on the screen.</summary>
public enum CaseloadReason
{
    ConcernOverdue,
    Adrift,
    Overdue,
    TransferAsked,
    ConcernOpen,
    NotBegun,
    ReviewDue,
    OnTrack,
    Waiting,
}
