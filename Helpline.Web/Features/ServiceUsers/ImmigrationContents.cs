using System.Text.Json;
using Helpline.Domain;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>What one writing to the sealed record says. Every field may be empty.</summary>
public sealed record ImmigrationEntry
{
    public string Status { get; init; } = "";

    public string VisaType { get; init; } = "";

    public string Reference { get; init; } = "";

    public DateOnly? ExpiresOn { get; init; }

    public DateOnly? ArrivedOn { get; init; }

    public string Notes { get; init; } = "";

    /// <summary>When it was written.</summary>
    public DateTimeOffset At { get; init; }

    public bool SaysNothing => this with { At = default } == new ImmigrationEntry();

    /// <summary>Says nothing: printed by accident, in a log or a fault, it must not give her away.</summary>
    public override string ToString() => nameof(ImmigrationEntry);
}

/// <summary>
/// The contents of a sealed immigration record, as JSON: every writing is kept and none replaces another, so that somebody who may write
/// but not read can lose nothing. The last one stands first.
/// </summary>
public sealed record ImmigrationContents(IReadOnlyList<ImmigrationEntry> Entries)
{
    public static readonly ImmigrationContents Empty = new([]);

    public static ImmigrationContents Read(string json)
    {
        var entries = json.Length == 0 || json[0] != '[' ? null : JsonSerializer.Deserialize<List<ImmigrationEntry>>(json);
        return entries is null ? Empty : new(entries);
    }

    public ImmigrationContents With(ImmigrationEntry entry, Signature signature) => new([entry with { At = signature.At }, .. Entries]);

    public string Write() => JsonSerializer.Serialize(Entries);

    public override string ToString() => nameof(ImmigrationContents);
}
