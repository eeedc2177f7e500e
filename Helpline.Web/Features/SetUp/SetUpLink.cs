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
    private const int HolderSize = 16;
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
        var (token, hash) = LinkToken.Make();
        lock (turn)
        {
            (tokenHash, expiresAt, holder) = (hash, clock.Now + Lasts, null);
        }

        return token;
    }

    /// <summary>Gives the house to this browser, if the token is right, in time, and nobody came with it before.</summary>
    public bool TryTake(HttpContext http, string token)
    {
        var hash = LinkToken.HashOf(token);
        lock (turn)
        {
            var right = hash is not null && tokenHash is not null && CryptographicOperations.FixedTimeEquals(tokenHash, hash);
            if (!right || clock.Now > expiresAt)
            {
                return false;
            }

            tokenHash = null;
            holder = Convert.ToHexString(RandomNumberGenerator.GetBytes(HolderSize));
        }

        slip.Hand(http, Slip.SetUp, holder, HolderLasts);
        return true;
    }

    public bool IsHeldBy(HttpContext http) => holder is not null && slip.Read(http, Slip.SetUp) == holder;
}

/// <summary>Answers while the helpline is not set up yet.</summary>
public sealed class OpenBeforeSetUp;
