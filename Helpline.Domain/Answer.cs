namespace Helpline.Domain;

/// <summary>A fact that may be unknown. Never a tick box: not asked is not the same as no.</summary>
public enum Answer
{
    NotAsked,
    Yes,
    No,
}
