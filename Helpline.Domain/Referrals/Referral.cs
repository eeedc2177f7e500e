using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Referrals;

/// <summary>
/// That she is handed to a service, inside or outside, and what became of it. Every step is a fact with a person and a time; one that was
/// brought in from past calls has none and stands where its result says.
/// </summary>
public sealed partial class Referral : ITellsOf
{
    private readonly List<ReferralStep> steps = [];

    private Referral() { }

    public ReferralId Id { get; private init; }

    /// <summary>The call that it came from: the month of that call counts it. Without one it is counted when it was made.</summary>
    public CallId? Call { get; private init; }

    public CaseId? Case { get; private set; }

    public ServiceUserId? ServiceUser { get; private set; }

    public Guid Subject { get; private set; }

    public PersonId? MadeBy { get; private init; }

    public Team? Team { get; private init; }

    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>The service or organisation, by its public name.</summary>
    public string Service { get; private init; } = "";

    /// <summary>Its organisation in the directory, which says each time afresh what it is and what it does with what it learns.</summary>
    public ListedOrganisationId? Listed { get; private init; }

    public ServiceId? ListedService { get; private init; }

    public ReferralKind Kind { get; private init; }

    public ReferralManner Manner { get; private init; }

    public ReferralResult? Result { get; private set; }

    public DeclineReason? Declined { get; private set; }

    /// <summary>Whole days from sending to the first answer.</summary>
    public int? DaysToResult { get; private set; }

    /// <summary>The day on which the other side is to be asked again.</summary>
    public DateOnly? ChaseOn { get; private set; }

    /// <summary>What is being prepared for the pack. Sealed.</summary>
    public string Draft { get; private set; } = "";

    public SignedDigest? Previewed { get; private set; }

    public SignedDigest? Approved { get; private set; }

    /// <summary>Who decided that it goes without her consent, and why.</summary>
    public DecisionToProtect? Protecting { get; private set; }

    /// <summary>The independent legal advice that she had, before a first responder may be told.</summary>
    public IndependentAdvice? Advice { get; private set; }

    public IReadOnlyList<ReferralStep> Steps => steps;

    public ReferralState State =>
        steps.OrderBy(step => step.Place).Select(step => ReferralMoves.After(step.Act)).LastOrDefault(state => state is not null)
        ?? (Result is { } result ? StateOf(result) : ReferralState.Sent);

    public int Chased => steps.Count(step => step.Act == ReferralAct.Chased);

    public DateTimeOffset? SentAt => steps.FirstOrDefault(step => step.Act == ReferralAct.Sent)?.Signature.At;

    /// <summary>Somebody must hear from the other side, or ask it.</summary>
    public bool AwaitsAnswer =>
        Manner != ReferralManner.Signposted && State is ReferralState.Sent or ReferralState.Acknowledged or ReferralState.WaitingList;

    /// <summary>Whoever carries her was told that it is time to ask again, and nobody has asked or answered since.</summary>
    public bool IsToBeChased =>
        AwaitsAnswer
        && Last(ReferralAct.Sent, ReferralAct.Acknowledged, ReferralAct.WaitingList, ReferralAct.Chased, ReferralAct.ChaseDue)
            == ReferralAct.ChaseDue;

    /// <summary>It ended in a no, or in silence, by itself: nobody has said yet what is done instead.</summary>
    public bool NeedsNextStep =>
        State is ReferralState.Declined or ReferralState.NoAnswer
        && Last(ReferralAct.Declined, ReferralAct.NoAnswer, ReferralAct.NextStepPlanned) is ReferralAct.Declined or ReferralAct.NoAnswer;

    public bool IsOver => ReferralMoves.IsOver(State);

    /// <summary>One of the past, with nothing but its outcome.</summary>
    public static Referral From(Call call, string service, ReferralKind kind) =>
        new()
        {
            Id = ReferralId.New(),
            Call = call.Id,
            ServiceUser = call.ServiceUser,
            Subject = call.Subject,
            MadeBy = call.TakenBy,
            Team = call.Team,
            MadeAt = call.StartedAt,
            Service = service.Trim(),
            Kind = kind,
            Manner = ReferralManner.Referral,
        };

    /// <summary>One that begins in a call: signposted at once, or a draft that somebody carries on.</summary>
    public static Referral OnCall(Call call, ReferralOrder order, Signature signature)
    {
        Refusal.ThrowIfAny(order.Obstacle);
        return Begun(order, signature, call.Id, null, call.ServiceUser, call.Subject, call.Team);
    }

    /// <summary>One that begins in a case; the call that led to it, where there is one in the same month.</summary>
    public static Referral OnCase(CaseFile file, CallId? call, ReferralOrder order, Signature signature)
    {
        Refusal.ThrowIfAny(order.Obstacle ?? (file.IsOpen ? null : CaseRefusals.AlreadyClosed));
        return Begun(order, signature, call, file.Id, file.ServiceUser, file.Subject, file.Team);
    }

    public bool Has(ReferralAct act) => steps.Exists(step => step.Act == act);

    /// <summary>Why this can't be done now, or null when it can. The page asks it; doing it obeys it.</summary>
    public Refusal? Obstacle(ReferralAct act) =>
        this switch
        {
            _ when !ReferralMoves.Allows(State, act) => ReferralRefusals.WrongMove(act),
            _ when act == ReferralAct.NoAnswer && Chased < ReferralMoves.Chases => ReferralRefusals.NotChasedTwice,
            _ when act is ReferralAct.Chased or ReferralAct.ChaseDue && Chased >= ReferralMoves.Chases => ReferralRefusals.ChasedTwice,
            _ when act == ReferralAct.ChaseDue && IsToBeChased => ReferralRefusals.WrongMove(act),
            _ => null,
        };

    /// <summary>
    /// What the silence of the other side asks for on this day: that somebody asks again, once for each chase; or, when that was done and the day
    /// after it has passed, that the silence counts as the answer. Null while nothing is due.
    /// </summary>
    public ReferralAct? SilenceAsks(DateOnly today) =>
        !AwaitsAnswer ? null
        : ChaseOn < today && Obstacle(ReferralAct.NoAnswer) is null ? ReferralAct.NoAnswer
        : ChaseOn <= today && Obstacle(ReferralAct.ChaseDue) is null ? ReferralAct.ChaseDue
        : null;

    private static Referral Begun(
        ReferralOrder order,
        Signature signature,
        CallId? call,
        CaseId? file,
        ServiceUserId? her,
        Guid subject,
        Team? team
    )
    {
        var referral = new Referral
        {
            Id = ReferralId.New(),
            Call = call,
            Case = file,
            ServiceUser = her,
            Subject = subject,
            MadeBy = signature.By,
            Team = team,
            MadeAt = signature.At,
            Service = order.Service.Trim(),
            Listed = order.Listed,
            ListedService = order.ListedService,
            Kind = order.Kind,
            Manner = order.Manner,
        };
        referral.ChaseOn = order.Manner == ReferralManner.SupportedSignposting ? order.ChaseOn : null;
        referral.Add(order.HasPack ? ReferralAct.Drafted : ReferralAct.Sent, signature, "", byPartner: false);
        return referral;
    }

    private ReferralAct? Last(params ReferralAct[] of) =>
        steps.OrderBy(step => step.Place).LastOrDefault(step => of.Contains(step.Act))?.Act;

    private static ReferralState StateOf(ReferralResult result) =>
        result switch
        {
            ReferralResult.Accepted => ReferralState.Accepted,
            ReferralResult.Completed => ReferralState.Completed,
            ReferralResult.Declined => ReferralState.Declined,
            ReferralResult.NoAnswer => ReferralState.NoAnswer,
            ReferralResult.WaitingList => ReferralState.WaitingList,
            ReferralResult.Withdrawn => ReferralState.Withdrawn,
        };
}
