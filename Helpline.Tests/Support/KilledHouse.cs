using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Helpline.Tests.Support;

/// <summary>The application as a process of its own over the data of a <see cref="LiveHouse"/>, so that it can be killed without a word and started again.</summary>
public sealed class KilledHouse(string dataDirectory) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = FreePort();
    private Process? process;

    public Uri Home => new($"http://localhost:{port}/");

    public async Task StartAsync()
    {
        var program = typeof(Program).Assembly.Location;
        process = Process.Start(
            new ProcessStartInfo("dotnet", [program, $"--urls=http://localhost:{port}", $"--Helpline:DataDirectory={dataDirectory}"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
            }
        )!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = Home };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(200))
        {
            try
            {
                if ((await client.GetAsync(new Uri("health/live", UriKind.Relative))).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not there yet.
            }
        }

        throw new TimeoutException("The application did not start.");
    }

    /// <summary>As when the power fails: nothing is finished, nobody is told.</summary>
    public async Task KillAsync()
    {
        process!.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await KillAsync();
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
