namespace Helpline.Domain.Pathways;

/// <summary>How conditions are joined.</summary>
public enum Joining
{
    All,
    Any,
    None,
}
