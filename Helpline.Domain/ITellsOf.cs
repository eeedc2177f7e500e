namespace Helpline.Domain;

/// <summary>
/// A record that tells of one person. Her key seals what is private in it; once her key is destroyed nobody reads it again. A record of
/// a call that stayed anonymous tells of that call alone.
/// </summary>
public interface ITellsOf
{
    Guid Subject { get; }
}
