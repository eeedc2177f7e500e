using Helpline.Domain.Refusals;

namespace Helpline.Domain.Pathways;

public static class PathwayRefusals
{
    public static readonly Refusal WhyMissing = new("Pathways.WhyMissing");

    public static readonly Refusal NothingChanged = new("Pathways.NothingChanged");

    /// <summary>Somebody published since: what she wrote is kept, and is brought together with the new version first.</summary>
    public static readonly Refusal Behind = new("Pathways.Behind");

    public static readonly Refusal Unreadable = new("Pathways.Unreadable");

    public static readonly Refusal DraftElsewhere = new("Pathways.DraftElsewhere");

    public static Refusal NotReady(int obstacles) => new("Pathways.NotReady", obstacles);
}
