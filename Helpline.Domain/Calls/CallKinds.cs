using Helpline.Domain.Access;

namespace Helpline.Domain.Calls;

/// <summary>What follows from an outcome or a category.</summary>
public static class CallKinds
{
    /// <summary>Contacts that are no case: two keystrokes, nothing asked, and they count.</summary>
    public static bool IsNoCase(this CallOutcome outcome) =>
        outcome switch
        {
            CallOutcome.Silent
            or CallOutcome.Abandoned
            or CallOutcome.WrongNumber
            or CallOutcome.Abusive
            or CallOutcome.Thanks
            or CallOutcome.Complaint
            or CallOutcome.Test => true,
            CallOutcome.InformationGiven
            or CallOutcome.Signposted
            or CallOutcome.ReferredInside
            or CallOutcome.ReferredOutside
            or CallOutcome.CallbackBooked
            or CallOutcome.CaseOpened
            or CallOutcome.CaseUpdated
            or CallOutcome.EmergencyServicesCalled
            or CallOutcome.CouldNotHelp => false,
        };

    public static Team Team(this Category category) =>
        category switch
        {
            Category.Housing or Category.Welfare or Category.Debt => Access.Team.WelfareAndHousing,
            Category.Immigration => Access.Team.Immigration,
            Category.Employment => Access.Team.Employment,
            Category.Vawg => Access.Team.Vawg,
            Category.Other => Access.Team.Helpline,
        };
}
