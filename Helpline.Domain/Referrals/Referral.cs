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
public sealed class Referral : ITellsOf
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

    public bool NeedsNextStep => State == ReferralState.Declined && steps.Exists(s => s.ByPartner) && !Has(ReferralAct.NextStepPlanned);

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
            _ when act == ReferralAct.Chased && Chased >= ReferralMoves.Chases => ReferralRefusals.ChasedTwice,
            _ => null,
        };

    public void JoinCase(CaseFile file)
    {
        (Case, ServiceUser, Subject) = (file.Id, file.ServiceUser, file.Subject);
        steps.ForEach(step => step.BelongTo(file.Subject));
    }

    public void Conclude(ReferralResult result, DeclineReason? declined, int? daysToResult) =>
        (Result, Declined, DaysToResult) = (result, declined, daysToResult);

    /// <summary>A step that needs no more than that it is possible: agreed, handed over, acknowledged, opened.</summary>
    public void Step(ReferralAct act, Signature signature, string words = "", bool byPartner = false)
    {
        Refusal.ThrowIfAny(Obstacle(act));
        Add(act, signature, words, byPartner);
    }

    public void Protect(string reason, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.AllowedToProtect) ?? (string.IsNullOrWhiteSpace(reason) ? ReferralRefusals.LifeReasonMissing : null)
        );
        Protecting = new(signature.By, signature.At) { Reason = reason.Trim() };
        Forget();
        Add(ReferralAct.AllowedToProtect, signature, "", byPartner: false);
    }

    public void RecordAdvice(string from, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.AdviceRecorded) ?? (string.IsNullOrWhiteSpace(from) ? ReferralRefusals.AdviceMissing : null)
        );
        Advice = new(signature.By, signature.At) { From = from.Trim() };
        Add(ReferralAct.AdviceRecorded, signature, "", byPartner: false);
    }

    /// <summary>What was seen or approved before was another text.</summary>
    public void Write(string draft)
    {
        Refusal.ThrowIfAny(State is ReferralState.Draft or ReferralState.Consented ? null : ReferralRefusals.WrongMove(ReferralAct.Previewed));
        if (Draft != draft)
        {
            Draft = draft;
            Forget();
        }
    }

    public void Consent(Signature signature)
    {
        Refusal.ThrowIfAny(Obstacle(ReferralAct.Consented));
        Protecting = null;
        Forget();
        Add(ReferralAct.Consented, signature, "", byPartner: false);
    }

    public void Preview(string digest, Signature signature)
    {
        Refusal.ThrowIfAny(Obstacle(ReferralAct.Previewed));
        (Previewed, Approved) = (new(digest, signature.By, signature.At), null);
        Add(ReferralAct.Previewed, signature, "", byPartner: false);
    }

    public void Approve(string digest, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.Approved)
                ?? (
                    Previewed?.Digest != digest ? ReferralRefusals.ChangedSinceSeen
                    : Previewed.By == signature.By || Protecting?.By == signature.By ? ReferralRefusals.OwnApproval
                    : null
                )
        );
        Approved = new(digest, signature.By, signature.At);
        Add(ReferralAct.Approved, signature, "", byPartner: false);
    }

    public void Send(DateOnly chaseOn, Signature signature)
    {
        Refusal.ThrowIfAny(Obstacle(ReferralAct.Sent));
        ChaseOn = chaseOn;
        Add(ReferralAct.Sent, signature, "", byPartner: false);
    }

    /// <summary>The other side said yes, perhaps, or that she has arrived and it is done.</summary>
    public void Answer(ReferralAct act, Signature signature, DateOnly? chaseOn = null, string words = "", bool byPartner = false)
    {
        Refusal.ThrowIfAny(Obstacle(act));
        ChaseOn = act is ReferralAct.Acknowledged or ReferralAct.WaitingList ? chaseOn : null;
        Add(act, signature, words, byPartner);
        Settle(act, null, signature.At);
    }

    /// <summary>The other side said no. Whoever records it here says what is done instead; the other side itself need not.</summary>
    public void Decline(DeclineReason? reason, string nextStep, Signature signature, string words = "", bool byPartner = false)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.Declined)
                ?? (
                    reason is null ? ReferralRefusals.ReasonMissing
                    : !byPartner && string.IsNullOrWhiteSpace(nextStep) ? ReferralRefusals.NextStepMissing
                    : null
                )
        );
        ChaseOn = null;
        Add(ReferralAct.Declined, signature, words, byPartner);
        Settle(ReferralAct.Declined, reason, signature.At);
        if (!string.IsNullOrWhiteSpace(nextStep))
        {
            Add(ReferralAct.NextStepPlanned, signature, nextStep, byPartner: false);
        }
    }

    public void PlanNext(string nextStep, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.NextStepPlanned) ?? (string.IsNullOrWhiteSpace(nextStep) ? ReferralRefusals.NextStepMissing : null)
        );
        Add(ReferralAct.NextStepPlanned, signature, nextStep, byPartner: false);
    }

    public void Chase(DateOnly chaseOn, string words, Signature signature)
    {
        Refusal.ThrowIfAny(Obstacle(ReferralAct.Chased));
        ChaseOn = chaseOn;
        Add(ReferralAct.Chased, signature, words, byPartner: false);
    }

    /// <summary>It ends without having been answered, or before it was sent.</summary>
    public void End(ReferralAct act, string words, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(act) ?? (act == ReferralAct.Withdrawn && string.IsNullOrWhiteSpace(words) ? ReferralRefusals.ReasonMissing : null)
        );
        ChaseOn = null;
        Add(act, signature, words, byPartner: false);
        Result = ReferralMoves.Result(act);
    }

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

    private void Add(ReferralAct act, Signature signature, string words, bool byPartner) =>
        steps.Add(ReferralStep.Of(this, steps.Count + 1, act, words, byPartner, signature));

    // The days to the first answer count, not those until it was completed.
    private void Settle(ReferralAct act, DeclineReason? reason, DateTimeOffset at)
    {
        if (ReferralMoves.Result(act) is { } result)
        {
            (Result, Declined) = (result, reason);
            DaysToResult ??= (int)(at - (SentAt ?? MadeAt)).TotalDays;
        }
    }

    private void Forget() => (Previewed, Approved) = (null, null);
}
