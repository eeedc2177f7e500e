using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data.Backups;

/// <summary>
/// The outside of a backup: a mark, a version, a salt, then chunks of AES-256-GCM under a key of this file's own. The count of a chunk
/// and whether it is the last are bound in, so that none can be left out, moved or cut off; without the key the file shows its size alone.
/// </summary>
internal static class SealedFile
{
    public const int ChunkSize = 64 * 1024;
    public const int TagSize = 16;
    public const int LengthSize = 4;
    public const byte Version = 1;

    public static readonly byte[] Mark = Encoding.ASCII.GetBytes("HELPLINE BACKUP\n");

    private const int SaltSize = 32;
    private const int NonceSize = 12;

    public static AesGcm Begin(Stream file, MasterKey master)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        file.Write([.. Mark, Version, .. salt]);
        return KeyOf(master, salt);
    }

    /// <exception cref="BackupException">The file is no backup, or of a later version.</exception>
    public static AesGcm Open(Stream file, MasterKey master)
    {
        var head = new byte[Mark.Length + 1 + SaltSize];
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length || !head.AsSpan().StartsWith(Mark))
        {
            throw new BackupException("This file is not a backup of the helpline. Choose one whose name ends in .backup.");
        }

        return head[Mark.Length] == Version
            ? KeyOf(master, head[(Mark.Length + 1)..])
            : throw new BackupException("This backup was made by a later version. Restore it with that version or a newer one.");
    }

    /// <summary>A nonce is never used twice: the key is of this file alone, and the chunks are counted.</summary>
    public static byte[] Nonce(uint chunk, bool last)
    {
        var nonce = new byte[NonceSize];
        BinaryPrimitives.WriteUInt32LittleEndian(nonce, chunk);
        nonce[^1] = last ? (byte)1 : (byte)0;
        return nonce;
    }

    private static AesGcm KeyOf(MasterKey master, byte[] salt) =>
        new(
            HKDF.DeriveKey(
                HashAlgorithmName.SHA256,
                master.For("backup"),
                MasterKey.Size,
                salt,
                Encoding.ASCII.GetBytes("helpline backup file")
            ),
            TagSize
        );
}
