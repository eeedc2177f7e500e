namespace Helpline.Domain.Calls;

/// <summary>Who made the contact.</summary>
public enum Direction
{
    In,
    Out,
}
