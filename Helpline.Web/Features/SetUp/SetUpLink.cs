using System.Buffers.Text;
using System.Security.Cryptography;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.SetUp;

/// <summary>
/// The link that the console prints at a first start: 128 random bits, good for thirty minutes and for the first browser that comes with
/// it. A server that is started again prints a new one, and set-up goes on where it was.
/// </summary>
public sealed class SetUpLink(IHelplineDatabase database, HelplineClock clock, Slip slip)
{
    private const int TokenSize = 16;
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan HolderLasts = TimeSpan.FromHours(4);

    private readonly Lock turn = new();
    private byte[]? tokenHash;
    private DateTimeOffset expiresAt;
    private string? holder;
    private volatile bool done;

    /// <summary>Whether the recovery key was typed back since the server started.</summary>
    public bool KeyIsKept { get; set; }

    /// <summary>Whether a first backup was written and read back since the server started.</summary>
    public bool BackupIsWritten { get; set; }

    public async ValueTask<bool> IsDoneAsync()
    {
        if (!done)
        {
            await using var db = database.OpenToRead();
            done = await db.Organisations.AnyAsync(o => o.SetUpAt != null);
        }

        return done;
    }

    /// <summary>A new token; the one before it opens nothing any more.</summary>
    public string NewToken()
    {
        var token = RandomNumberGenerator.GetBytes(TokenSize);
        lock (turn)
        {
            (tokenHash, expiresAt, holder) = (SHA256.HashData(token), clock.Now + Lasts, null);
        }

        return Base64Url.EncodeToString(token);
    }

    /// <summary>Gives the house to this browser, if the token is right, in time, and nobody came with it before.</summary>
    public bool TryTake(HttpContext http, string token)
    {
        var bytes = new byte[TokenSize];
        var readable = token.Length <= 2 * TokenSize && Base64Url.TryDecodeFromChars(token, bytes, out _);
        lock (turn)
        {
            var right = readable && tokenHash is not null && CryptographicOperations.FixedTimeEquals(tokenHash, SHA256.HashData(bytes));
            if (!right || clock.Now > expiresAt)
            {
                return false;
            }

            tokenHash = null;
            holder = Convert.ToHexString(RandomNumberGenerator.GetBytes(TokenSize));
        }

        slip.Hand(http, Slip.SetUp, holder, HolderLasts);
        return true;
    }

    public bool IsHeldBy(HttpContext http) => holder is not null && slip.Read(http, Slip.SetUp) == holder;
}

/// <summary>Answers while the helpline is not set up yet.</summary>
public sealed class OpenBeforeSetUp;
