using System.Security.Cryptography;
using System.Text;

namespace Helpline.Web.Data.Sealing;

/// <summary>
/// The master key as people write it on paper: 56 letters and digits in groups of four, without those that are mistaken for others, the
/// last four a check of the rest.
/// </summary>
public static class RecoveryKey
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int CheckLength = 4;
    private const int GroupLength = 4;

    public static string Write(byte[] secret)
    {
        var letters = Encode(secret);
        letters += Encode(SHA256.HashData(secret))[..CheckLength];
        return string.Join('-', letters.Chunk(GroupLength).Select(group => new string(group)));
    }

    /// <summary>Reads what somebody typed, forgiving spaces, case and look-alikes; false when a letter is wrong.</summary>
    public static bool TryRead(string typed, out byte[] secret)
    {
        secret = [];
        var letters = Tidy(typed);
        if (letters.Length < CheckLength || letters.Any(l => !Alphabet.Contains(l, StringComparison.Ordinal)))
        {
            return false;
        }

        var decoded = Decode(letters[..^CheckLength]);
        if (decoded.Length != MasterKey.Size || Encode(SHA256.HashData(decoded))[..CheckLength] != letters[^CheckLength..])
        {
            return false;
        }

        secret = decoded;
        return true;
    }

    private static string Tidy(string typed) =>
        new([
            .. typed
                .ToUpperInvariant()
                .Where(char.IsAsciiLetterOrDigit)
                .Select(l =>
                    l switch
                    {
                        'O' => '0',
                        'I' or 'L' => '1',
                        'U' => 'V',
                        _ => l,
                    }
                ),
        ]);

    private static string Encode(byte[] bytes)
    {
        var letters = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var b in bytes)
        {
            (buffer, bits) = ((buffer << 8) | b, bits + 8);
            for (; bits >= 5; bits -= 5)
            {
                letters.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            }

            buffer &= (1 << bits) - 1;
        }

        return bits > 0 ? letters.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString() : letters.ToString();
    }

    private static byte[] Decode(string letters)
    {
        var bytes = new List<byte>();
        var (buffer, bits) = (0, 0);
        foreach (var letter in letters)
        {
            (buffer, bits) = ((buffer << 5) | Alphabet.IndexOf(letter, StringComparison.Ordinal), bits + 5);
            if (bits >= 8)
            {
                bytes.Add((byte)(buffer >> (bits - 8)));
                bits -= 8;
            }

            buffer &= (1 << bits) - 1;
        }

        return [.. bytes];
    }
}
