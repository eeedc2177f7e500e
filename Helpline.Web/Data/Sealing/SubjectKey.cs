namespace Helpline.Web.Data.Sealing;

/// <summary>The key of one subject, wrapped by the master key. Once this row is gone, and with it its copies in backups, nobody reads what it sealed.</summary>
public sealed class SubjectKey
{
    public required Guid Subject { get; init; }

    public required byte[] Wrapped { get; init; }
}
