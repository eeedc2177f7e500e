using Helpline.Domain.Access;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>A field that was changed here and in the feed: what stands here stays until a person has seen both.</summary>
/// <param name="Field">The name of the field.</param>
/// <param name="Theirs">What the feed says, as text.</param>
/// <param name="FoundAt">When an import first met it.</param>
public sealed record FeedDispute(string Field, string Theirs, DateTimeOffset FoundAt);

/// <summary>Who wrote a field here last.</summary>
public sealed record FieldEdit(string Field, PersonId By, DateTimeOffset At);
