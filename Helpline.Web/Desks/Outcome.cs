using Helpline.Domain.Refusals;

namespace Helpline.Web.Desks;

/// <summary>Done, or refused and why. Faults are exceptions and never come this way.</summary>
public sealed record Outcome(Refusal? Refusal = null)
{
    public bool Done => Refusal is null;
}

/// <summary>Done with a value, or refused and why.</summary>
public sealed record Outcome<T>(T? Value, Refusal? Refusal = null)
{
    public bool Done => Refusal is null;
}
