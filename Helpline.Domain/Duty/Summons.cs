using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;

namespace Helpline.Domain.Duty;

/// <summary>What everybody on duty is called to.</summary>
public enum SummonsKind
{
    /// <summary>An immediate flag on a call.</summary>
    ImmediateConcern,

    /// <summary>A volunteer asks for a coordinator during her call.</summary>
    AskCoordinator,

    /// <summary>A concern that nobody took in time.</summary>
    OverdueConcern,

    /// <summary>A conflict of interest, for leads alone.</summary>
    ConflictOfInterest,

    /// <summary>A lead opened a case out of her reach for a danger, for the data protection lead.</summary>
    BrokenGlass,
}

/// <summary>
/// A call to everybody on duty for something that cannot wait, by banner and sound, until one of them answers it. It holds what it is about and
/// how old it is, never whom it is about.
/// </summary>
public sealed class Summons
{
    private Summons() { }

    public SummonsId Id { get; private init; }

    public SummonsKind Kind { get; private init; }

    /// <summary>The record that it leads to: a concern, a draft, a conflict.</summary>
    public Guid Record { get; private init; }

    public FlagKind? Flag { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    public Signature? Answered { get; private set; }

    public static Summons To(SummonsKind kind, Guid record, DateTimeOffset at, FlagKind? flag = null) =>
        new()
        {
            Id = SummonsId.New(),
            Kind = kind,
            Record = record,
            RaisedAt = at,
            Flag = flag,
        };

    public void Answer(Signature signature)
    {
        Refusal.ThrowIfAny(Answered is null ? null : DutyRefusals.AlreadyAnswered);
        Answered = signature.Kept();
    }
}
