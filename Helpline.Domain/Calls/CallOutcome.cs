namespace Helpline.Domain.Calls;

/// <summary>How a call ended. The last seven are contacts that are no case.</summary>
public enum CallOutcome
{
    InformationGiven,
    Signposted,
    ReferredInside,
    ReferredOutside,
    CallbackBooked,
    CaseOpened,
    CaseUpdated,
    EmergencyServicesCalled,
    CouldNotHelp,
    Silent,
    Abandoned,
    WrongNumber,
    Abusive,
    Thanks,
    Complaint,
    Test,
}
