using System.Buffers.Text;
using System.Security.Cryptography;

namespace Helpline.Web.Identity;

/// <summary>What stands in a one-time link: 128 random bits, of which only the SHA-256 is kept.</summary>
public static class LinkToken
{
    private const int Size = 16;

    public static (string Token, byte[] Hash) Make()
    {
        var bytes = RandomNumberGenerator.GetBytes(Size);
        return (Base64Url.EncodeToString(bytes), SHA256.HashData(bytes));
    }

    /// <summary>The hash of a token that somebody came with; nothing when it is none.</summary>
    public static byte[]? HashOf(string? token)
    {
        if (token is null || !Base64Url.IsValid(token, out var length) || length != Size)
        {
            return null;
        }

        return SHA256.HashData(Base64Url.DecodeFromChars(token));
    }
}
