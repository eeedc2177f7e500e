using Helpline.Domain.Access;

namespace Helpline.Domain.Safeguarding;

/// <summary>Where a concern stands. It follows from its facts.</summary>
public enum ConcernState
{
    Raised,
    Acknowledged,
    Actioned,
    AwaitingSignOff,
    Closed,
}

/// <summary>What was decided about a concern.</summary>
public enum ConcernDecision
{
    SafetyPlanMade,
    ReferredToLocalAuthority,
    ReferredToMarac,
    ReferredElsewhere,
    CarriedInCase,
    SheDeclinedHelp,
    NoFurtherAction,
    RaisedInError,
}

/// <summary>The decision that ends a concern, and who took it.</summary>
public sealed record ConcernClosure(ConcernDecision Decision, PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>One thing done about a concern.</summary>
public sealed class ConcernAction : ITellsOf
{
    private ConcernAction() { }

    public Guid Id { get; private init; }

    public ConcernId Concern { get; private init; }

    public Signature Signature { get; private init; } = null!;

    /// <summary>Sealed.</summary>
    public string What { get; private init; } = "";

    /// <summary>A lead did not agree with the decision; it is no work on the concern, so she may still agree later.</summary>
    public bool SentBack { get; private init; }

    public Guid Subject { get; private set; }

    public static ConcernAction Of(Concern concern, string what, Signature signature, bool sentBack = false) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Concern = concern.Id,
            Subject = concern.Subject,
            Signature = signature.Kept(),
            What = what,
            SentBack = sentBack,
        };

    public void TellOf(Guid subject) => Subject = subject;
}
