using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data;

/// <summary>
/// Each day's last link of the audit log, signed, one a line, in a file that belongs on another machine or under another owner: the chain
/// by itself cannot see that its end was cut off. The signing key is derived from the master key; the public one stands in the first line.
/// </summary>
public sealed class AuditHeads(HelplineFiles files, MasterKey master)
{
    private const string Head = "head";
    private const string Again = "restored";

    /// <summary>The heads that hold now: place in the log and link.</summary>
    /// <exception cref="FormatException">A line was not signed here; the message is its number.</exception>
    public IReadOnlyDictionary<long, byte[]> Read()
    {
        var heads = new Dictionary<long, byte[]>();
        if (!File.Exists(files.AuditHeads))
        {
            return heads;
        }

        using var key = SigningKey();
        foreach (
            var (line, number) in File.ReadLines(files.AuditHeads)
                .Select((line, i) => (line, i + 1))
                .Where(l => l.line.Length > 0 && l.line[0] != '#')
        )
        {
            var (kind, sequence, link) = Read(line, key) ?? throw new FormatException(number.ToString(CultureInfo.InvariantCulture));
            if (kind == Again)
            {
                // A restored backup knows nothing of what came after it.
                heads.Keys.Where(later => later > sequence).ToList().ForEach(later => heads.Remove(later));
            }
            else
            {
                heads[sequence] = link;
            }
        }

        return heads;
    }

    public bool HasOneOf(DateOnly day) =>
        File.Exists(files.AuditHeads)
        && File.ReadLines(files.AuditHeads).Any(line => line.StartsWith($"{Head} {day:yyyy-MM-dd}", StringComparison.Ordinal));

    public void Sign(long sequence, byte[] link, DateTimeOffset at) => Append(Head, sequence, link, at);

    /// <summary>From now on the log goes on after this entry: it was restored.</summary>
    public void BeginAgain(long sequence, byte[] link, DateTimeOffset at) => Append(Again, sequence, link, at);

    private void Append(string kind, long sequence, byte[] link, DateTimeOffset at)
    {
        using var key = SigningKey();
        var text =
            $"{kind} {at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)} {sequence} {Convert.ToHexString(link)}";
        var signature = Convert.ToBase64String(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256));
        Directory.CreateDirectory(Path.GetDirectoryName(files.AuditHeads)!);
        using var file = new FileStream(files.AuditHeads, FileMode.Append, FileAccess.Write);
        if (file.Length == 0)
        {
            file.Write(
                Encoding.ASCII.GetBytes($"# ECDSA P-256, SHA-256, public key: {Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())}\n")
            );
        }

        file.Write(Encoding.ASCII.GetBytes($"{text} {signature}\n"));
        file.Flush(flushToDisk: true);
    }

    private static (string Kind, long Sequence, byte[] Link)? Read(string line, ECDsa key)
    {
        var words = line.Split(' ');
        var signature = new byte[128];
        return
            words is [Head or Again, _, var place, var link, var signed]
            && Convert.TryFromBase64String(signed, signature, out var length)
            && key.VerifyData(Encoding.ASCII.GetBytes(string.Join(' ', words[..4])), signature.AsSpan(0, length), HashAlgorithmName.SHA256)
            ? (words[0], long.Parse(place, CultureInfo.InvariantCulture), Convert.FromHexString(link))
            : null;
    }

    private ECDsa SigningKey() => ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = master.For("audit heads") });
}
