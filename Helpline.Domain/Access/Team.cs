namespace Helpline.Domain.Access;

/// <summary>The teams of the charity. A call or case belongs to one, or waits unassigned.</summary>
public enum Team
{
    Helpline,
    Vawg,
    Immigration,
    Employment,
    WelfareAndHousing,
    YoungWomen,
}
