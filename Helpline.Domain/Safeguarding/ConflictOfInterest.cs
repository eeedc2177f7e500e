using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Safeguarding;

/// <summary>By what two people seem to be one. Only signals that are strong by themselves.</summary>
public enum ConflictGround
{
    Telephone,
    Email,
    Name,
}

/// <summary>What a lead decided about a conflict of interest.</summary>
public enum ConflictDecision
{
    /// <summary>Two different people, or nothing that matters.</summary>
    NoConflict,

    /// <summary>We help, and only those named see the case.</summary>
    Restrict,

    /// <summary>We do not take her on.</summary>
    Refuse,
}

/// <summary>
/// That a caller, or somebody named as a danger to her, seems to be recorded as a perpetrator in another woman's case. It is for the
/// safeguarding lead alone; whoever was on the line learns nothing of it.
/// </summary>
public sealed class ConflictOfInterest : ITellsOf
{
    private readonly List<ConflictPerson> named = [];

    private ConflictOfInterest() { }

    public ConflictOfInterestId Id { get; private init; }

    /// <summary>Whose record it was that opened, or changed.</summary>
    public ServiceUserId ServiceUser { get; private init; }

    public CallId? Call { get; private init; }

    /// <summary>The entry in another woman's case.</summary>
    public PerpetratorId Perpetrator { get; private init; }

    /// <summary>Hers that fits the other entry; null where it is she herself who fits.</summary>
    public PerpetratorId? Hers { get; private init; }

    public ConflictGround Ground { get; private init; }

    public DateTimeOffset FoundAt { get; private init; }

    public ConflictResolution? Resolution { get; private set; }

    /// <summary>To whom her case is restricted, where that was decided.</summary>
    public IReadOnlyList<ConflictPerson> Named => named;

    public Guid Subject => ServiceUser.Value;

    public static ConflictOfInterest Find(
        ServiceUserId serviceUser,
        PerpetratorId? hers,
        Perpetrator recorded,
        ConflictGround ground,
        CallId? call,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = ConflictOfInterestId.New(),
            ServiceUser = serviceUser,
            Hers = hers,
            Perpetrator = recorded.Id,
            Ground = ground,
            Call = call,
            FoundAt = at,
        };

    /// <summary>Whether this person may have a case of hers before her, once something was decided.</summary>
    public bool Lets(PersonId person) =>
        Resolution is null or { Decision: ConflictDecision.NoConflict }
        || (Resolution.Decision == ConflictDecision.Restrict && named.Exists(p => p.Person == person));

    /// <summary>Decides; deciding again, with another reason, is allowed, for people turn out to be others.</summary>
    public void Resolve(ConflictDecision decision, string reason, IReadOnlyList<PersonId> to, Signature signature)
    {
        Refusal.ThrowIfAny(
            string.IsNullOrWhiteSpace(reason) ? SafeguardingRefusals.ReasonMissing
            : decision == ConflictDecision.Restrict && to.Count == 0 ? SafeguardingRefusals.NobodyNamed
            : null
        );
        Resolution = new(decision, signature.By, signature.At) { Reason = reason.Trim() };
        named.Clear();
        named.AddRange(To(decision, to, signature).Distinct().Select(person => new ConflictPerson(Id, person)));
    }

    private static IReadOnlyList<PersonId> To(ConflictDecision decision, IReadOnlyList<PersonId> to, Signature signature) =>
        decision switch
        {
            ConflictDecision.NoConflict => [],
            // She stays among them: somebody must be able to lift it.
            ConflictDecision.Restrict => [.. to, signature.By],
            ConflictDecision.Refuse => [signature.By],
        };
}

/// <summary>What was decided, by whom and when.</summary>
public sealed record ConflictResolution(ConflictDecision Decision, PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>Somebody who may see the case all the same.</summary>
public sealed record ConflictPerson(ConflictOfInterestId Conflict, PersonId Person);
