using System.Text.Json;
using System.Text.Json.Serialization;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>The instructions of a contact as they are kept: JSON that is sealed with her key.</summary>
public static class SafeContactJson
{
    private static readonly JsonSerializerOptions Shape = new() { IgnoreReadOnlyProperties = true, Converters = { new DaysConverter() } };

    /// <summary>What was said about this contact. Where nobody asked, nothing is safe.</summary>
    public static SafeContact Read(ContactPoint contact) =>
        contact.Instructions.Length == 0 ? new() : JsonSerializer.Deserialize<SafeContact>(contact.Instructions, Shape)!;

    public static string Write(SafeContact instructions) => JsonSerializer.Serialize(instructions, Shape);

    /// <summary>Gives a contact its instructions, with the day on which she confirmed them.</summary>
    public static void Instruct(this ContactPoint contact, SafeContact instructions) =>
        contact.Instruct(Write(instructions), instructions.LastConfirmed == default ? null : instructions.LastConfirmed);

    private sealed class DaysConverter : JsonConverter<Weekdays>
    {
        public override Weekdays Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetByte());

        public override void Write(Utf8JsonWriter writer, Weekdays value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value.Bits);
    }
}
