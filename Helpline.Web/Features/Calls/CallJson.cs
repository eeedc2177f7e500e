using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Helpline.Domain.Calls;

namespace Helpline.Web.Features.Calls;

/// <summary>A draft's contents and a call's particulars as they are kept: JSON that is sealed.</summary>
public static class CallJson
{
    // It never goes into a page: an accented letter needs no six signs.
    private static readonly CallJsonContext Shape = new(
        new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            Converters = { new JsonStringEnumConverter() },
        }
    );

    public static string Write(CallContents contents) => JsonSerializer.Serialize(contents, Shape.CallContents);

    public static CallContents ReadContents(string json) =>
        json.Length == 0 ? new() : JsonSerializer.Deserialize(json, Shape.CallContents) ?? new();

    public static string Write(CallParticulars particulars) =>
        particulars.IsEmpty ? "" : JsonSerializer.Serialize(particulars, Shape.CallParticulars);

    public static CallParticulars ReadParticulars(string json) =>
        json.Length == 0 ? new() : JsonSerializer.Deserialize(json, Shape.CallParticulars) ?? new();
}

/// <summary>What a call keeps under seal beside its notes.</summary>
public sealed class CallParticulars
{
    public EmergencyCall? Emergency { get; set; }

    public string TurnedAwayBecause { get; set; } = "";

    public string ImmigrationAdvice { get; set; } = "";

    /// <summary>The level at which the advice was given: 1 to 3, or 0 for an exempt lawyer.</summary>
    public int? AdviserLevel { get; set; }

    [JsonIgnore]
    public bool IsEmpty => Emergency is null && TurnedAwayBecause.Length + ImmigrationAdvice.Length == 0;
}

[JsonSerializable(typeof(CallContents))]
[JsonSerializable(typeof(CallParticulars))]
internal sealed partial class CallJsonContext : JsonSerializerContext;
