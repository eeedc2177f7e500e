namespace Helpline.Domain.Firewall;

/// <summary>A place in a text that speaks of immigration, betrays it, or holds a reference number.</summary>
/// <param name="Class">Immigration, a proxy, or identity for a number that only says who she is.</param>
/// <param name="Sentence">The sentence with the place marked.</param>
public sealed record ImmigrationHit(FieldClass Class, MarkedSentence Sentence);
