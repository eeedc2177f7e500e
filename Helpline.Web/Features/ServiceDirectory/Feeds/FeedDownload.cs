using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// Fetches a feed over http or https: bounded in size, time and number of redirects, and from no private network, whatever a name resolves
/// to, unless whoever has the server named that host.
/// </summary>
public sealed class FeedDownload : IDisposable
{
    private const int MostRedirects = 3;
    private const int LongestAddress = 1_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient client;
    private readonly string? allowedHost;

    public FeedDownload(string? allowedHost)
    {
        this.allowedHost = allowedHost;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = true,
            MaxAutomaticRedirections = MostRedirects,
            AutomaticDecompression = DecompressionMethods.None,
            ConnectCallback = ConnectAsync,
            ConnectTimeout = Patience,
            // A proxy would resolve names for itself, past the check.
            UseProxy = false,
            UseCookies = false,
        };
        client = new(handler) { Timeout = Patience, MaxResponseContentBufferSize = FeedPage.MostMegabytes * 1024L * 1024 };
        client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
    }

    /// <exception cref="RefusedException">It is no address to import from.</exception>
    public static Uri AddressOf(string typed) =>
        typed.Length <= LongestAddress
        && Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
            ? address
            : throw new RefusedException(DirectoryRefusals.FeedAddressUnreadable(typed));

    /// <summary>One document; nothing where the server says that it is not there and that was to be expected.</summary>
    /// <exception cref="RefusedException">It could not be had, and why.</exception>
    public async Task<byte[]?> ReadAsync(Uri address, bool mayBeMissing, CancellationToken stop)
    {
        try
        {
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseContentRead, stop);
            return answer.IsSuccessStatusCode ? await answer.Content.ReadAsByteArrayAsync(stop)
                : mayBeMissing && answer.StatusCode == HttpStatusCode.NotFound ? null
                : throw Refused(address, ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
        }
        catch (HttpRequestException fault)
        {
            throw fault.InnerException as RefusedException
                ?? (
                    fault.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded
                        ? new RefusedException(DirectoryRefusals.FeedTooLarge(FeedPage.MostMegabytes))
                        : Refused(address, fault.HttpRequestError.ToString())
                );
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw Refused(address, $"> {Patience.TotalSeconds:N0} s");
        }
    }

    public void Dispose() => client.Dispose();

    private static RefusedException Refused(Uri address, string answer) =>
        new(DirectoryRefusals.FeedNotServed(address.GetLeftPart(UriPartial.Query), answer));

    // Every connection comes through here, redirects too, and goes to the very address that was looked at.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await Dns.GetHostAddressesAsync(host, stop);
        var permitted = IsAllowed(host) ? addresses : [.. addresses.Where(PublicAddress.Is)];
        if (permitted.Length == 0)
        {
            throw new RefusedException(DirectoryRefusals.FeedIsPrivate(host));
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(permitted, port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private bool IsAllowed(string host) => string.Equals(host, allowedHost, StringComparison.OrdinalIgnoreCase);
}
