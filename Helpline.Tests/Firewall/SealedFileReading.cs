using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Helpline.Tests.Firewall;

/// <summary>Opens the encrypted page as its script does, from nothing but the page and the passphrase.</summary>
internal static partial class SealedFileReading
{
    public static string Open(string page, string passphrase)
    {
        var parts = Parts().Match(page).Groups;
        var typed = string.Concat(passphrase.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        var (salt, nonce, box) = (Bytes(parts["salt"]), Bytes(parts["nonce"]), Bytes(parts["box"]));
        var key = Rfc2898DeriveBytes.Pbkdf2(
            typed,
            salt,
            int.Parse(parts["times"].Value, System.Globalization.CultureInfo.InvariantCulture),
            HashAlgorithmName.SHA256,
            32
        );
        var words = new byte[box.Length - 16];
        using var cipher = new AesGcm(key, 16);
        cipher.Decrypt(nonce, box.AsSpan(0, words.Length), box.AsSpan(words.Length), words);
        return Encoding.UTF8.GetString(words);
    }

    private static byte[] Bytes(Group group) => Convert.FromBase64String(group.Value);

    [GeneratedRegex("salt: \"(?<salt>[^\"]+)\", nonce: \"(?<nonce>[^\"]+)\", box: \"(?<box>[^\"]+)\", iterations: (?<times>[0-9]+)")]
    private static partial Regex Parts();
}
