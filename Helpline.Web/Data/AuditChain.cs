using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helpline.Domain;
using Helpline.Domain.Audit;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>Links entries of the audit log to each other by a keyed hash, and finds the first that was tampered with.</summary>
public sealed class AuditChain(MasterKey master)
{
    private const long AdvisoryLock = 1_208_030_001;
    private const char Separator = '\u001f';

    private readonly byte[] key = master.For("audit");

    /// <summary>Puts the new entries into their places. Called inside the transaction that saves them, one at a time.</summary>
    public async Task LinkAsync(HelplineDbContext db, IReadOnlyList<AuditEntry> entries, CancellationToken stop)
    {
        if (db.Database.IsNpgsql())
        {
            // Several servers may write: they take their places in the chain one after the other.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({AdvisoryLock})", stop);
        }

        var last = await db.Audit.OrderByDescending(e => e.Sequence).Select(e => new { e.Sequence, e.Link }).FirstOrDefaultAsync(stop);
        var (sequence, link) = (last?.Sequence ?? 0, last?.Link ?? []);
        foreach (var entry in entries)
        {
            link = Hash(++sequence, entry, link);
            entry.Chain(sequence, link);
        }
    }

    /// <summary>The first entry that is not what it was, by its number; nothing when all are in order. Also tells how many there are and the last link.</summary>
    public Task<AuditVerdict> VerifyAsync(HelplineDbContext db, CancellationToken stop) =>
        VerifyAsync(db, new Dictionary<long, byte[]>(), stop);

    /// <summary>The same, and whether the log still holds the heads that were signed and kept elsewhere.</summary>
    public async Task<AuditVerdict> VerifyAsync(HelplineDbContext db, IReadOnlyDictionary<long, byte[]> heads, CancellationToken stop)
    {
        var (expected, link) = (0L, Array.Empty<byte>());
        await foreach (var entry in db.Audit.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
        {
            var right = entry.Sequence == ++expected && CryptographicOperations.FixedTimeEquals(entry.Link, Hash(expected, entry, link));
            if (!right || (heads.TryGetValue(expected, out var head) && !head.AsSpan().SequenceEqual(entry.Link)))
            {
                return new(expected, expected - 1, link);
            }

            link = entry.Link;
        }

        return new(null, expected, link);
    }

    private byte[] Hash(long sequence, AuditEntry entry, byte[] before)
    {
        var words = string.Join(
            Separator,
            sequence.ToString(CultureInfo.InvariantCulture),
            // Both databases keep a moment to the microsecond.
            (entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond).ToString(CultureInfo.InvariantCulture),
            entry.By.Value.ToString(),
            entry.Role is { } role ? Code.Of(role) : "",
            entry.Act,
            entry.Record?.ToString() ?? "",
            entry.Detail ?? "",
            entry.Refused ? "refused" : "done"
        );
        byte[] linked = [.. before, .. Encoding.UTF8.GetBytes(words)];
        return HMACSHA256.HashData(key, linked);
    }
}

/// <summary>What checking the log found: the first bad entry if any, how many were good before it, and the link of the last good one.</summary>
public sealed record AuditVerdict(long? FirstBad, long Good, byte[] Head);
