using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helpline.Domain;
using Helpline.Domain.Audit;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data;

/// <summary>Links entries of the audit log to each other by a keyed hash, and finds the first that was tampered with.</summary>
public sealed class AuditChain(MasterKey master)
{
    private const char Separator = '\u001f';

    private readonly byte[] key = master.For("audit");

    /// <summary>Puts the new entries into their places. Called inside the transaction that saves them, one at a time.</summary>
    /// <param name="db">In its transaction.</param>
    /// <param name="known">The end of the log where the transaction knows it already.</param>
    /// <param name="entries">In their order.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <returns>The new end of the log.</returns>
    public async Task<AuditHead> AppendAsync(
        HelplineDbContext db,
        AuditHead? known,
        IReadOnlyList<AuditEntry> entries,
        CancellationToken stop
    )
    {
        var rows = new AuditRows(db);
        var (sequence, link) = known ?? await rows.FindHeadAsync(stop);
        foreach (var entry in entries)
        {
            link = Hash(AuditRow.Of(++sequence, entry), link);
            entry.Chain(sequence, link);
        }

        await rows.AppendAsync(entries, stop);
        return new(sequence, link);
    }

    /// <summary>The first entry that is not what it was, by its number; nothing when all are in order. Also tells how many there are and the last link.</summary>
    public Task<AuditVerdict> VerifyAsync(HelplineDbContext db, CancellationToken stop) =>
        VerifyAsync(db, new Dictionary<long, byte[]>(), stop);

    /// <summary>The same, and whether the log still holds the heads that were signed and kept elsewhere.</summary>
    public async Task<AuditVerdict> VerifyAsync(HelplineDbContext db, IReadOnlyDictionary<long, byte[]> heads, CancellationToken stop)
    {
        var (expected, link) = (0L, Array.Empty<byte>());
        await foreach (var (row, found) in new AuditRows(db).ReadAsync(stop))
        {
            var right = row is not null && row.Sequence == ++expected && CryptographicOperations.FixedTimeEquals(found, Hash(row, link));
            if (!right || (heads.TryGetValue(expected, out var head) && !head.AsSpan().SequenceEqual(found)))
            {
                return new(row is null ? expected + 1 : expected, row is null ? expected : expected - 1, link);
            }

            link = found;
        }

        return new(null, expected, link);
    }

    private byte[] Hash(AuditRow row, byte[] before)
    {
        var words = string.Join(
            Separator,
            row.Sequence.ToString(CultureInfo.InvariantCulture),
            row.At.ToString(CultureInfo.InvariantCulture),
            row.By.ToString(),
            row.Role,
            row.Act,
            row.Record?.ToString() ?? "",
            row.Detail,
            row.Refused ? "refused" : "done"
        );
        var linked = ArrayPool<byte>.Shared.Rent(before.Length + Encoding.UTF8.GetMaxByteCount(words.Length));
        before.CopyTo(linked, 0);
        var length = before.Length + Encoding.UTF8.GetBytes(words, linked.AsSpan(before.Length));
        var link = HMACSHA256.HashData(key, linked.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(linked);
        return link;
    }
}

/// <summary>The end of the log: the number of its last entry, and that entry's link.</summary>
public sealed record AuditHead(long Sequence, byte[] Link);

/// <summary>An entry as its link is made from it, in the words of the database. At is in microseconds: so much both databases keep.</summary>
internal sealed record AuditRow(long Sequence, long At, Guid By, string Role, string Act, Guid? Record, string Detail, bool Refused)
{
    public static AuditRow Of(long sequence, AuditEntry entry) =>
        new(
            sequence,
            entry.At.UtcTicks / TimeSpan.TicksPerMicrosecond,
            entry.By.Value,
            entry.Role is { } role ? Code.Of(role) : "",
            entry.Act,
            entry.Record,
            entry.Detail ?? "",
            entry.Refused
        );
}

/// <summary>What checking the log found: the first bad entry if any, how many were good before it, and the link of the last good one.</summary>
public sealed record AuditVerdict(long? FirstBad, long Good, byte[] Head);
