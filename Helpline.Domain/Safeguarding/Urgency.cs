namespace Helpline.Domain.Safeguarding;

/// <summary>How soon somebody must answer for a flag.</summary>
public enum Urgency
{
    Immediate,
    SameDay,
    TwoDays,
}
