using Helpline.Domain.Refusals;

namespace Helpline.Domain.Pathways;

/// <summary>The rules as they were published once. It never changes; what is published later is another version.</summary>
public sealed class PathwayVersion
{
    /// <summary>The longest reason, in characters.</summary>
    public const int LongestWhy = 400;

    private PathwayVersion() { }

    /// <summary>1, 2, 3 …</summary>
    public int Number { get; private init; }

    /// <summary>The rules as JSON.</summary>
    public string Rules { get; private init; } = "";

    public Signature Published { get; private init; } = null!;

    public string Why { get; private init; } = "";

    /// <summary>The earlier version that was published again with this one.</summary>
    public int? Again { get; private init; }

    public static PathwayVersion Publish(int number, string rules, string why, int? again, Signature signature)
    {
        Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(why) ? PathwayRefusals.WhyMissing : null);
        return new()
        {
            Number = number,
            Rules = rules,
            Why = why.Trim(),
            Again = again,
            Published = signature.Kept(),
        };
    }
}
