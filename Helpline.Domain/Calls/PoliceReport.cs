namespace Helpline.Domain.Calls;

/// <summary>Whether violence was reported to the police.</summary>
public enum PoliceReport
{
    NotAsked,
    Yes,
    Tried,
    No,
}
