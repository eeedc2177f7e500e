using System.Security.Cryptography;
using System.Text;

namespace Helpline.Web.Data.Sealing;

/// <summary>
/// One text under one key: version, whose key, nonce, ciphertext, tag. The place (table, column, row) is bound in, so that a box moved
/// elsewhere does not open. AES-256-GCM; a fresh random nonce for every sealing.
/// </summary>
public static class SealedBox
{
    private const byte Version = 1;
    private const int SubjectSize = 16;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int Overhead = 1 + SubjectSize + NonceSize + TagSize;

    public static byte[] Seal(string text, Guid subject, byte[] key, string place)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var box = new byte[Overhead + plain.Length];
        box[0] = Version;
        subject.TryWriteBytes(box.AsSpan(1, SubjectSize));
        var nonce = box.AsSpan(1 + SubjectSize, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, box.AsSpan(Overhead - TagSize, plain.Length), box.AsSpan(box.Length - TagSize), Bind(box, place));
        return box;
    }

    public static Guid SubjectOf(ReadOnlySpan<byte> box) =>
        box.Length >= Overhead && box[0] == Version
            ? new Guid(box.Slice(1, SubjectSize))
            : throw new CryptographicException("Not a sealed box.");

    /// <exception cref="CryptographicException">The box was changed, or stands in another place.</exception>
    public static string Open(ReadOnlySpan<byte> box, byte[] key, string place)
    {
        var plain = new byte[box.Length - Overhead];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            box.Slice(1 + SubjectSize, NonceSize),
            box.Slice(Overhead - TagSize, plain.Length),
            box[^TagSize..],
            plain,
            Bind(box, place)
        );
        return Encoding.UTF8.GetString(plain);
    }

    private static byte[] Bind(ReadOnlySpan<byte> box, string place) => [.. box[..(1 + SubjectSize)], .. Encoding.UTF8.GetBytes(place)];
}
