using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helpline.Domain;

/// <summary>How what is kept inside a sealed text is written: members of closed sets by their codes.</summary>
public static class KeptJson
{
    private static readonly JsonSerializerOptions shape = new()
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        IgnoreReadOnlyProperties = true,
    };

    public static string Write<T>(T kept) => JsonSerializer.Serialize(kept, shape);

    /// <summary>Throws <see cref="JsonException"/> when it is nothing of the kind.</summary>
    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, shape) ?? throw new JsonException("Nothing is kept here.");
}
