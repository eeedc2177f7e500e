namespace Helpline.Domain.Calls;

/// <summary>Which calls were a conversation. Statistics of what was said are of these alone.</summary>
public static class Conversations
{
    public static bool IsConversation(this CallOutcome outcome) =>
        outcome switch
        {
            CallOutcome.Silent or CallOutcome.Abandoned or CallOutcome.WrongNumber or CallOutcome.Abusive or CallOutcome.Thanks => false,
            CallOutcome.InformationGiven
            or CallOutcome.Signposted
            or CallOutcome.ReferredInside
            or CallOutcome.ReferredOutside
            or CallOutcome.CallbackBooked
            or CallOutcome.CaseOpened
            or CallOutcome.CaseUpdated
            or CallOutcome.EmergencyServicesCalled
            or CallOutcome.CouldNotHelp
            or CallOutcome.Complaint
            or CallOutcome.Test => true,
        };
}
