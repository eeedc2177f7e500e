using System.Text.Json;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>An object of a feed, with its place, read without trusting it.</summary>
internal sealed class FeedElement(JsonElement element, string path)
{
    private const int LongestId = 100;

    public string Path { get; } = path;

    public bool Has(string name) => element.TryGetProperty(name, out _);

    /// <summary>A text, tidied of what no screen shows; empty where it is null; nothing where it is not there.</summary>
    /// <exception cref="FeedFault">It is no text.</exception>
    public string? Text(string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => Tidied(value.GetString()!),
            _ => throw new FeedFault(FeedProblem.WrongKind, $"{Path}.{name}"),
        };
    }

    public string Insist(string name, FeedProblem missing)
    {
        var text = Text(name);
        return string.IsNullOrEmpty(text) ? throw new FeedFault(missing, $"{Path}.{name}")
            : text.Length > LongestId ? throw new FeedFault(FeedProblem.TooLong, $"{Path}.{name}")
            : text;
    }

    public int? Number(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number is >= 0 and <= 1000
            ? (int)number
            : throw new FeedFault(FeedProblem.WrongKind, $"{Path}.{name}");
    }

    public FeedElement? Object(string name) =>
        !element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : value.ValueKind == JsonValueKind.Object ? new(value, $"{Path}.{name}")
        : throw new FeedFault(FeedProblem.WrongKind, $"{Path}.{name}");

    /// <summary>The objects of a list; none where there is no such list.</summary>
    public IReadOnlyList<FeedElement> List(string name)
    {
        if (!element.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            throw new FeedFault(FeedProblem.WrongKind, $"{Path}.{name}");
        }

        return
        [
            .. value
                .EnumerateArray()
                .Select(
                    (one, i) =>
                        one.ValueKind == JsonValueKind.Object
                            ? new FeedElement(one, $"{Path}.{name}[{i}]")
                            : throw new FeedFault(FeedProblem.WrongKind, $"{Path}.{name}[{i}]")
                ),
        ];
    }

    /// <summary>The id, where it is one.</summary>
    public string IdOrNothing() =>
        element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: <= LongestId } text
            ? text
            : "";

    /// <summary>For telling which service it was, even if it can't be taken.</summary>
    public string NameOrNothing() =>
        element.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? Tidied(name.GetString()!) : "";

    private static string Tidied(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => c == '\n' || (!char.IsControl(c) && c != '\uFFFE'))).Trim();
}
