using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Helpline.Domain;
using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Data;

/// <summary>
/// Rules as they are kept. Reading is strict: a subject that rules may not ask about, or a property that nobody knows, is no rule of ours
/// and is refused whole.
/// </summary>
public static class PathwayJson
{
    private static readonly PathwayJsonContext Shape = new(
        new JsonSerializerOptions
        {
            // It never goes into a page: an accented letter needs no six signs.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            Converters = { new CodeJson<ConditionSubject>(), new CodeJson<Joining>(), new IdJson<PathwayId>(), new IdJson<ServiceId>() },
        }
    );

    public static string Write(IReadOnlyList<Pathway> rules) => JsonSerializer.Serialize(rules, Shape.IReadOnlyListPathway);

    /// <summary>Refused as <see cref="PathwayRefusals.Unreadable"/> where it is no rules of ours.</summary>
    public static IReadOnlyList<Pathway> Read(string json)
    {
        try
        {
            var rules = JsonSerializer.Deserialize(json, Shape.IReadOnlyListPathway);
            return rules is null || rules.Contains(null!) ? throw new JsonException() : rules;
        }
        catch (JsonException)
        {
            throw new RefusedException(PathwayRefusals.Unreadable);
        }
    }

    private sealed class CodeJson<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Code.TryRead<T>(reader.GetString(), out var member)
                ? member
                : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Code.Of(value));
    }

    private sealed class IdJson<T> : JsonConverter<T>
        where T : struct, IId<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && reader.TryGetGuid(out var id) ? T.From(id) : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

[JsonSerializable(typeof(IReadOnlyList<Pathway>))]
internal sealed partial class PathwayJsonContext : JsonSerializerContext;
