using Microsoft.Data.Sqlite;
using Npgsql;

namespace Helpline.Web.Data;

/// <summary>How much room is left, and whether something failed because there is none.</summary>
public static class DiskSpace
{
    private const int SqliteFull = 13;
    private const int NoSpaceOnDevice = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);
    private const double EnoughShare = 0.15;
    private const long EnoughBytes = 200L * 1024 * 1024;

    public static bool IsExhausted(Exception? fault) =>
        fault switch
        {
            null => false,
            SqliteException sqlite => sqlite.SqliteErrorCode == SqliteFull,
            PostgresException postgres => postgres.SqlState == PostgresErrorCodes.DiskFull,
            IOException io when io.HResult is NoSpaceOnDevice or WindowsDiskFull => true,
            _ => IsExhausted(fault.InnerException),
        };

    /// <summary>Whether the disk of this directory has room for the days to come: 15 % or 200 MB.</summary>
    public static bool IsEnoughFor(string directory)
    {
        var drive = new DriveInfo(directory);
        return drive.AvailableFreeSpace >= EnoughBytes || drive.AvailableFreeSpace >= drive.TotalSize * EnoughShare;
    }
}
