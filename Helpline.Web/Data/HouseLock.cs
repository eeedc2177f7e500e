namespace Helpline.Web.Data;

/// <summary>
/// Held by the server while it runs on a data directory. A second server on the same file could damage it, and a restore must not pull
/// it away under the first. The system lets go of it by itself when the process ends, however it ends.
/// </summary>
public sealed class HouseLock : IDisposable
{
    private readonly FileStream file;

    private HouseLock(FileStream file) => this.file = file;

    /// <summary>The lock, or nothing when somebody else has it.</summary>
    public static HouseLock? TryTake(HelplineFiles files)
    {
        Directory.CreateDirectory(files.Directory);
        try
        {
            return new(
                new FileStream(Path.Combine(files.Directory, "in-use.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
