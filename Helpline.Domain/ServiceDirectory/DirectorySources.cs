namespace Helpline.Domain.ServiceDirectory;

/// <summary>Where entries come from that nobody typed here.</summary>
public static class DirectorySources
{
    /// <summary>The list that every installation begins with.</summary>
    public const string FirstList = "helpline";
}
