using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>Where a feed is taken from: a file that somebody gave, or an address whose pages are followed to the last.</summary>
public abstract record FeedSource(string Name)
{
    /// <summary>More services than this are not taken at once.</summary>
    public const int MostServices = 20_000;

    private const int MostPages = 1_000;

    /// <summary>Reads all of it.</summary>
    /// <exception cref="RefusedException">It is broken, too large or can't be had; the refusal says where.</exception>
    public abstract Task ReadAsync(FeedReader reader, CancellationToken stop);

    /// <summary>A file of any size; too much of it is refused.</summary>
    public sealed record Document(string FileName, Func<Stream> Open) : FeedSource(FileName)
    {
        public override async Task ReadAsync(FeedReader reader, CancellationToken stop)
        {
            await using var stream = Open();
            using var page = FeedPage.Read(await BytesAsync(stream, stop), FileName);
            Take(reader, page);
            reader.IsWhole = page.IsList && page.Pages == 1;
        }

        private static async Task<byte[]> BytesAsync(Stream stream, CancellationToken stop)
        {
            const int most = FeedPage.MostMegabytes * 1024 * 1024;
            using var memory = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = await stream.ReadAsync(buffer, stop)) > 0; )
            {
                await memory.WriteAsync(buffer.AsMemory(0, read), stop);
                Refusal.ThrowIfAny(memory.Length > most ? DirectoryRefusals.FeedTooLarge(FeedPage.MostMegabytes) : null);
            }

            return memory.ToArray();
        }
    }

    /// <summary>The address of a list, of one of its pages, or of a single service. A host in a private network must be named.</summary>
    public sealed record Address(string Typed, string? AllowedHost = null) : FeedSource(Typed)
    {
        private static readonly TimeSpan patience = TimeSpan.FromMinutes(15);

        public override async Task ReadAsync(FeedReader reader, CancellationToken stop)
        {
            var first = FeedDownload.AddressOf(Typed);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
            limit.CancelAfter(patience);
            try
            {
                await FollowAsync(reader, first, limit.Token);
            }
            catch (OperationCanceledException) when (!stop.IsCancellationRequested)
            {
                throw new RefusedException(DirectoryRefusals.FeedNotServed(Typed, $"> {patience.TotalMinutes:N0} min"));
            }
        }

        private async Task FollowAsync(FeedReader reader, Uri first, CancellationToken stop)
        {
            using var download = new FeedDownload(AllowedHost);
            using var page = await PageAsync(download, first, stop);
            Refusal.ThrowIfAny(page.Pages > MostPages ? DirectoryRefusals.FeedTooLong(MostServices) : null);
            await TakeAsync(reader, download, page, first, stop);
            for (var number = 2; number <= page.Pages; number++)
            {
                using var next = await PageAsync(download, PageOf(first, number), stop);
                Refusal.ThrowIfAny(next.Number is { } said && said != number ? DirectoryRefusals.FeedLoops(next.Name) : null);
                var before = reader.Met;
                await TakeAsync(reader, download, next, first, stop);
                Refusal.ThrowIfAny(reader.Met == before && next.Services().Any() ? DirectoryRefusals.FeedLoops(next.Name) : null);
            }

            reader.IsWhole = page.IsList && IsAll(first);
        }

        private static async Task<FeedPage> PageAsync(FeedDownload download, Uri address, CancellationToken stop) =>
            FeedPage.Read((await download.ReadAsync(address, mayBeMissing: false, stop))!, address.PathAndQuery);

        // A row of the list tells less than the service itself, which has an address of its own.
        private static async Task TakeAsync(FeedReader reader, FeedDownload download, FeedPage page, Uri list, CancellationToken stop)
        {
            if (!page.IsPaged)
            {
                Take(reader, page);
                return;
            }

            foreach (var (service, path) in page.Services())
            {
                var id = new FeedElement(service, path).IdOrNothing();
                var address = new UriBuilder(list)
                {
                    Path = $"{list.AbsolutePath.TrimEnd('/')}/{Uri.EscapeDataString(id)}",
                    Query = "",
                }.Uri;
                if (id.Length > 0 && await download.ReadAsync(address, mayBeMissing: true, stop) is { } bytes)
                {
                    using var whole = FeedPage.Read(bytes, address.PathAndQuery);
                    Take(reader, whole);
                }
                else
                {
                    reader.Read(service, page.Name, path);
                    InsistOnLength(reader);
                }
            }
        }

        // An address that asks for some of a list says nothing of the rest.
        private static bool IsAll(Uri list) =>
            list.Query.TrimStart('?').Split('&').All(part => part.Length == 0 || part.StartsWith("per_page=", StringComparison.Ordinal));

        private static Uri PageOf(Uri list, int number)
        {
            var others = list
                .Query.TrimStart('?')
                .Split('&')
                .Where(part => part.Length > 0 && !part.StartsWith("page=", StringComparison.Ordinal));
            return new UriBuilder(list) { Query = string.Join('&', others.Append($"page={number}")) }.Uri;
        }
    }

    private static void Take(FeedReader reader, FeedPage page)
    {
        reader.Read(page);
        InsistOnLength(reader);
    }

    private static void InsistOnLength(FeedReader reader) =>
        Refusal.ThrowIfAny(reader.Count > MostServices ? DirectoryRefusals.FeedTooLong(MostServices) : null);
}
