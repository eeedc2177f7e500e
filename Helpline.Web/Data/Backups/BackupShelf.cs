using System.Globalization;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data.Backups;

/// <summary>Where backups stand. A file is there under its name only after it was written, brought to the disk and read back.</summary>
public sealed class BackupShelf(
    HelplineFiles files,
    IHelplineDatabase database,
    MasterKey master,
    TimeProvider clock,
    IConfiguration configuration
) : IDisposable
{
    public const string Ending = ".backup";

    private const string Unfinished = ".unfinished";
    private const string Beginning = "helpline-";
    private const string Stamp = "yyyyMMdd-HHmmss";
    private const int UsuallyKept = 14;

    private readonly SemaphoreSlim turn = new(1);

    public string Directory => files.Backups;

    /// <summary>How many of the daily ones stay.</summary>
    public int Kept =>
        int.TryParse(configuration["Helpline:Backup:Keep"], CultureInfo.InvariantCulture, out var set) && set > 0 ? set : UsuallyKept;

    public string NextPath() =>
        Path.Combine(Directory, $"{Beginning}{clock.GetUtcNow().UtcDateTime.ToString(Stamp, CultureInfo.InvariantCulture)}{Ending}");

    /// <summary>Those in the directory, the newest first.</summary>
    public IReadOnlyList<KeptBackup> All() =>
        System.IO.Directory.Exists(Directory)
            ?
            [
                .. new DirectoryInfo(Directory)
                    .EnumerateFiles($"{Beginning}*{Ending}")
                    .Select(file => (file, made: MadeAt(file.Name)))
                    .Where(found => found.made is not null)
                    .Select(found => new KeptBackup(found.file.FullName, found.made!.Value, found.file.Length, 0))
                    .OrderByDescending(backup => backup.Made),
            ]
            : [];

    /// <summary>Writes one, reads it back, and only then gives it its name.</summary>
    /// <exception cref="IOException">The disk is full, or the directory can't be written.</exception>
    public async Task<KeptBackup> WriteAsync(string path, CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        var unfinished = path + Unfinished;
        try
        {
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            long rows;
            await using (var file = Create(unfinished))
            {
                rows = await new BackupWriter(database, master, clock).WriteAsync(file, stop);
                file.Flush(flushToDisk: true);
            }

            var (made, read) = BackupReader.Check(unfinished, master);
            File.Move(unfinished, path);
            return read == rows
                ? new(path, made, new FileInfo(path).Length, rows)
                : throw new IOException("The backup did not read back as it was written.");
        }
        finally
        {
            File.Delete(unfinished);
            turn.Release();
        }
    }

    /// <summary>Lets the oldest go, so that what was erased is erased there too.</summary>
    public void Prune()
    {
        foreach (var old in All().Skip(Kept))
        {
            File.Delete(old.Path);
        }
    }

    public void Dispose() => turn.Dispose();

    private static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    private static DateTimeOffset? MadeAt(string name) =>
        DateTimeOffset.TryParseExact(
            name[Beginning.Length..^Ending.Length],
            Stamp,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var made
        )
            ? made
            : null;
}

/// <summary>A backup that was read back whole: where, of when, how large.</summary>
public sealed record KeptBackup(string Path, DateTimeOffset Made, long Bytes, long Rows);
