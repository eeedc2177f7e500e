namespace Helpline.Domain.Calls;

/// <summary>How the volunteer is after the call.</summary>
public enum VolunteerFeeling
{
    AllRight,
    Shaken,
    NeedsToTalk,
}
