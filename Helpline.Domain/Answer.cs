namespace Helpline.Domain;

/// <summary>
/// What she said to a yes-or-no question. <see cref="NotAsked"/> comes first, so that a field nobody filled in can never read as a yes.
/// </summary>
public enum Answer
{
    NotAsked,
    Yes,
    No,
}
