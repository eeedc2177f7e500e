namespace Helpline.Domain.Calls;

/// <summary>What the caller was given.</summary>
public enum Given
{
    Information,
    Signposting,
    Advocacy,
    EmotionalSupport,
}
