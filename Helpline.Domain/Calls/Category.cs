namespace Helpline.Domain.Calls;

/// <summary>What she needs help with. The order is the order on every screen.</summary>
public enum Category
{
    Housing,
    Welfare,
    Immigration,
    Employment,
    Vawg,
    Debt,
    Other,
}
