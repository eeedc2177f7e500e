using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Helpline.Web.Identity;

/// <summary>
/// The six digits that an authenticator app shows, new every 30 seconds (RFC 6238: HMAC-SHA-1, which every such app speaks).
/// A code is good in its own step and the one before and after, for clocks that differ.
/// </summary>
public static class OneTimeCode
{
    private const int SecretSize = 20;
    private const int StepSeconds = 30;
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>A new secret in the letters in which apps take it.</summary>
    public static string NewSecret()
    {
        var bytes = RandomNumberGenerator.GetBytes(SecretSize);
        return string.Create(
            SecretSize * 8 / 5,
            bytes,
            static (letters, bytes) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    letters[i] = Base32[BitsAt(bytes, i * 5)];
                }
            }
        );
    }

    /// <summary>The address that a QR code carries into the app.</summary>
    public static string Address(string issuer, string email, string secret) =>
        $"otpauth://totp/{Uri.EscapeDataString(issuer)}:{Uri.EscapeDataString(email)}?secret={secret}&issuer={Uri.EscapeDataString(issuer)}";

    public static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / StepSeconds;

    /// <summary>The step whose code this is, or nothing.</summary>
    public static long? Match(string secret, string code, DateTimeOffset now)
    {
        var typed = new string([.. code.Where(char.IsAsciiDigit)]);
        var step = StepAt(now);
        long? found = null;
        foreach (var near in new[] { step - 1, step, step + 1 })
        {
            // All three are compared, so that the time taken does not tell which it was.
            found = CryptographicOperations.FixedTimeEquals(Bytes(At(secret, near)), Bytes(typed)) ? near : found;
        }

        return found;
    }

    public static string At(string secret, long step)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // What authenticator apps compute; a keyed hash is not weakened by collisions.
        var hash = HMACSHA1.HashData(Decode(secret), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static int BitsAt(byte[] bytes, int bit)
    {
        var pair = (bytes[bit / 8] << 8) | (bit / 8 + 1 < bytes.Length ? bytes[bit / 8 + 1] : 0);
        return (pair >> (11 - (bit % 8))) & 31;
    }

    private static byte[] Decode(string secret)
    {
        var bytes = new byte[secret.Length * 5 / 8];
        for (var i = 0; i < bytes.Length * 8; i++)
        {
            var bit = (Base32.IndexOf(secret[i / 5], StringComparison.Ordinal) >> (4 - (i % 5))) & 1;
            bytes[i / 8] |= (byte)(bit << (7 - (i % 8)));
        }

        return bytes;
    }
}
