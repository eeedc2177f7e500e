namespace Helpline.Domain.Pathways;

/// <summary>
/// What a rule may ask about. It is a closed set, and nothing of her immigration status is in it: a rule that asked would have to be
/// answered somewhere.
/// </summary>
public enum ConditionSubject
{
    Category,
    Need,
    Flag,
    Age,
    Area,
    Language,
    PublicFunds,
    Children,
    Channel,
}
