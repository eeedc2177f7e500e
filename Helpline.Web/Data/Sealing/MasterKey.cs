using System.Security.Cryptography;
using System.Text;

namespace Helpline.Web.Data.Sealing;

/// <summary>
/// The key of the house: 256 random bits in a file of its own, never in the database and never in a backup. Every other key is wrapped
/// by it or derived from it, each for one purpose.
/// </summary>
public sealed class MasterKey
{
    public const int Size = 32;

    private readonly byte[] secret;

    public MasterKey(byte[] secret)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(secret.Length, Size);
        this.secret = secret;
    }

    public string RecoveryKey => Sealing.RecoveryKey.Write(secret);

    public static MasterKey Create() => new(RandomNumberGenerator.GetBytes(Size));

    /// <summary>Reads the key file, or makes it where there is none yet. Only its owner may read it.</summary>
    public static MasterKey ReadOrCreate(string path)
    {
        if (File.Exists(path))
        {
            return Read(path);
        }

        var key = Create();
        key.Keep(path);
        return key;
    }

    public static MasterKey Read(string path) => new(Convert.FromBase64String(File.ReadAllText(path).Trim()));

    public void Keep(string path)
    {
        PrivateDirectory.Create(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(secret)));
        file.Flush(flushToDisk: true);
    }

    /// <summary>A key for one purpose only: knowing it tells nothing of the others.</summary>
    public byte[] For(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Size, info: Encoding.UTF8.GetBytes($"helpline {purpose} 1"));
}
