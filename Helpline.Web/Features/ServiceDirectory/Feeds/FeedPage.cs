using System.Text.Json;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>One document of a feed: a page of services, a plain list of them, or a single one.</summary>
public sealed class FeedPage : IDisposable
{
    /// <summary>The largest document that is read, in megabytes.</summary>
    public const int MostMegabytes = 20;

    private const int Deepest = 32;

    private readonly JsonDocument document;

    private FeedPage(JsonDocument document, string name) => (this.document, Name) = (document, name);

    /// <summary>Which document it is, for whoever must find a fault in it.</summary>
    public string Name { get; }

    /// <exception cref="RefusedException">It is no JSON, or no such document.</exception>
    public static FeedPage Read(ReadOnlyMemory<byte> bytes, string name)
    {
        try
        {
            var page = new FeedPage(JsonDocument.Parse(WithoutMark(bytes), new() { MaxDepth = Deepest }), name);
            page.Insist();
            return page;
        }
        catch (JsonException fault)
        {
            throw new RefusedException(DirectoryRefusals.FeedIsNoJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1));
        }
    }

    /// <summary>Whether this is one page of a list.</summary>
    public bool IsPaged => Root.ValueKind == JsonValueKind.Object && Root.TryGetProperty("contents", out _);

    /// <summary>How many pages the list has, by its own word.</summary>
    public int Pages =>
        IsPaged
        && Root.TryGetProperty("total_pages", out var pages)
        && pages.ValueKind == JsonValueKind.Number
        && pages.TryGetInt32(out var count)
            ? Math.Max(1, count)
            : 1;

    /// <summary>Which page it says to be, where it says so.</summary>
    public int? Number =>
        IsPaged
        && Root.TryGetProperty("page_number", out var number)
        && number.ValueKind == JsonValueKind.Number
        && number.TryGetInt32(out var which)
            ? which
            : null;

    /// <summary>Whether it holds a list, not a single service.</summary>
    public bool IsList => IsPaged || Root.ValueKind == JsonValueKind.Array;

    /// <summary>The services in it, each with its place.</summary>
    public IEnumerable<(JsonElement Service, string Path)> Services()
    {
        if (IsPaged)
        {
            return Listed(Root.GetProperty("contents"), "$.contents");
        }

        return Root.ValueKind == JsonValueKind.Array ? Listed(Root, "$") : [(Root, "$")];
    }

    public void Dispose() => document.Dispose();

    private JsonElement Root => document.RootElement;

    private void Insist()
    {
        InsistOnVersion();
        if (IsPaged && Root.GetProperty("contents").ValueKind != JsonValueKind.Array)
        {
            throw Unknown("$.contents", "[ ]");
        }

        var alone = Root.ValueKind == JsonValueKind.Object && !IsPaged;
        if ((alone && !Root.TryGetProperty("id", out _)) || Root.ValueKind is not JsonValueKind.Object and not JsonValueKind.Array)
        {
            throw Unknown("$", "contents [ ] / id");
        }

        if (Services().FirstOrDefault(one => one.Service.ValueKind != JsonValueKind.Object) is { Path: not null } wrong)
        {
            throw Unknown(wrong.Path, "{ }");
        }
    }

    // The pages of version 1 look alike and mean something else.
    private void InsistOnVersion()
    {
        if (Root.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var version =
            Root.TryGetProperty("version", out var said) && said.ValueKind == JsonValueKind.String ? said.GetString()!
            : Root.TryGetProperty("content", out _) && Root.TryGetProperty("totalElements", out _) ? "1"
            : "3";
        Refusal.ThrowIfAny(
            version.Contains('3', StringComparison.Ordinal)
                ? null
                : DirectoryRefusals.FeedVersionUnknown(Name, version[..Math.Min(version.Length, 40)])
        );
    }

    private RefusedException Unknown(string path, string expected) => new(DirectoryRefusals.FeedShapeUnknown(Name, path, expected));

    private static IEnumerable<(JsonElement, string)> Listed(JsonElement list, string path) =>
        list.EnumerateArray().Select((one, i) => (one, $"{path}[{i}]"));

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
}
