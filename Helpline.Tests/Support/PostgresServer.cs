using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Helpline.Tests.Support;

/// <summary>
/// A PostgreSQL server of the tests' own, started from the distribution's package on a free port and gone with the tests. Where the
/// package is missing it is installed if that is possible, and asked for in words if it is not.
/// </summary>
public static class PostgresServer
{
    private static readonly Lazy<string> Started = new(Start);

    /// <summary>A connection string without a database.</summary>
    public static string Connection => Started.Value;

    public static string CreateDatabase(string? template = null)
    {
        var name = $"helpline_{Guid.NewGuid():N}";
        Execute($"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}"));
        return name;
    }

    public static string ConnectionTo(string database) => $"{Connection};Database={database};Pooling=true;Maximum Pool Size=20";

    public static void DropDatabase(string name)
    {
        NpgsqlConnection.ClearPool(new NpgsqlConnection(ConnectionTo(name)));
        Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection($"{Connection};Database=postgres;Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private static string Start()
    {
        var binaries = FindBinaries() ?? Install();
        var directory = Directory.CreateTempSubdirectory("helpline-pg").FullName;
        var port = FreePort();
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            Run("chown", $"postgres {directory}");
        }

        AsServer($"{binaries}/initdb", $"-D {directory}/data -U helpline -A trust -E UTF8 --locale=C.UTF-8 --no-sync");
        AsServer(
            $"{binaries}/pg_ctl",
            $"-D {directory}/data -w -l {directory}/log -o \"-p {port} -k {directory} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=200\" start"
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => AsServer($"{binaries}/pg_ctl", $"-D {directory}/data -m immediate stop");
        return $"Host=127.0.0.1;Port={port};Username=helpline";
    }

    private static string? FindBinaries() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .EnumerateDirectories("/usr/lib/postgresql")
                .Select(version => Path.Combine(version, "bin"))
                .Where(bin => File.Exists(Path.Combine(bin, "initdb")))
                .Order()
                .LastOrDefault()
            : null;

    private static string Install()
    {
        if (Environment.IsPrivilegedProcess && File.Exists("/usr/bin/apt-get"))
        {
            Run("apt-get", "update -qq");
            Run("apt-get", "install -y -qq postgresql");
        }

        return FindBinaries()
            ?? throw new InvalidOperationException(
                "The tests need PostgreSQL's server programs. Install them (Debian: apt-get install postgresql)."
            );
    }

    private static void AsServer(string program, string arguments)
    {
        if (Environment.IsPrivilegedProcess)
        {
            Run("runuser", $"-u postgres -- {program} {arguments}");
        }
        else
        {
            Run(program, arguments);
        }
    }

    private static void Run(string program, string arguments)
    {
        // No redirection: the server would inherit the pipes and hold them open.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"{program} {arguments} >/dev/null 2>&1"]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
