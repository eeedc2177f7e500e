using System.Collections.Frozen;
using Helpline.Domain.Calls;

namespace Helpline.Domain.PastCalls;

/// <summary>The codes that a past call may name and that are kept as data, not as closed sets.</summary>
/// <param name="Needs">Every need, retired ones too, with its category.</param>
/// <param name="Areas">ONS codes of local authorities, replaced ones too: the call was made when they were valid.</param>
public sealed record PastCallWords(FrozenDictionary<string, Category> Needs, FrozenSet<string> Areas);
