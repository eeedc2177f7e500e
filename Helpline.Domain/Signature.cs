using Helpline.Domain.Access;

namespace Helpline.Domain;

/// <summary>Who did it and when. Every change of state carries one.</summary>
public sealed record Signature(PersonId By, DateTimeOffset At);
