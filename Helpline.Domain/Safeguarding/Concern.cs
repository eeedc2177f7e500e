using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Safeguarding;

/// <summary>The work that a flag opens: raised, acknowledged, actioned, closed. Nothing of it is ever deleted.</summary>
public sealed class Concern : ITellsOf
{
    private readonly List<ConcernAction> actions = [];
    private readonly List<ConcernEscalation> escalations = [];

    private Concern() { }

    public ConcernId Id { get; private init; }

    public CallId Call { get; private init; }

    /// <summary>The same call while it was still on the line, where coordinators were called before it was logged.</summary>
    public DraftId? Draft { get; private init; }

    /// <summary>The call's number, for whoever is called to the concern and does not reach the call.</summary>
    public string CallNumber { get; private init; } = "";

    public ServiceUserId? ServiceUser { get; private set; }

    public CaseId? Case { get; private set; }

    public FlagKind Flag { get; private init; }

    public Team? Team { get; private set; }

    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>Until when somebody must have acknowledged it.</summary>
    public DateTimeOffset DueAt { get; private init; }

    public Signature? Acknowledged { get; private set; }

    public ConcernClosure? Closure { get; private set; }

    /// <summary>The lead who agreed that it is closed.</summary>
    public Signature? SignedOff { get; private set; }

    public IReadOnlyList<ConcernAction> Actions => actions;

    /// <summary>Who learned that nobody took it in time.</summary>
    public IReadOnlyList<ConcernEscalation> Escalations => escalations;

    public Guid Subject { get; private set; }

    public ConcernState State =>
        this switch
        {
            { SignedOff: not null } => ConcernState.Closed,
            { Closure: not null } => ConcernState.AwaitingSignOff,
            { Actions.Count: > 0 } => ConcernState.Actioned,
            { Acknowledged: not null } => ConcernState.Acknowledged,
            _ => ConcernState.Raised,
        };

    public bool IsOpen => State != ConcernState.Closed;

    public static Concern Raise(Call call, FlagKind flag, DateTimeOffset dueAt, Signature signature) =>
        new()
        {
            Id = ConcernId.New(),
            Call = call.Id,
            CallNumber = call.Number,
            ServiceUser = call.ServiceUser,
            Subject = call.Subject,
            Flag = flag,
            Team = call.Team,
            RaisedAt = signature.At,
            DueAt = dueAt,
        };

    /// <summary>At once, while the call is on the line. Whom it is about may be known already.</summary>
    public static Concern RaiseNow(Draft draft, ServiceUserId? caller, FlagKind flag, DateTimeOffset dueAt, Signature signature)
    {
        Refusal.ThrowIfAny(flag.Urgency() == Urgency.Immediate ? null : CallRefusals.NotImmediate);
        return new()
        {
            Id = ConcernId.New(),
            Call = new(draft.Id.Value),
            CallNumber = draft.Number,
            Draft = draft.Id,
            ServiceUser = caller,
            Subject = caller?.Value ?? draft.Subject,
            Flag = flag,
            Team = draft.Team,
            RaisedAt = signature.At,
            DueAt = dueAt,
        };
    }

    public bool IsOverdue(DateTimeOffset now) => Acknowledged is null && IsOpen && now > DueAt;

    /// <summary>Who is to learn next that it is overdue: the lead at once, the manager some time after; null while nobody is.</summary>
    public EscalationStep? EscalationDue(ConcernClock clock, DateTimeOffset now) =>
        !IsOverdue(now) ? null
        : !escalations.Exists(e => e.To == EscalationStep.SafeguardingLead) ? EscalationStep.SafeguardingLead
        : !escalations.Exists(e => e.To == EscalationStep.Manager) && now >= clock.ManagerLearnsAt(Flag, DueAt) ? EscalationStep.Manager
        : null;

    public Refusal? ObstacleToActing() => IsOpen ? null : SafeguardingRefusals.AlreadyClosed;

    /// <summary>Closing needs a lead other than the one who acted.</summary>
    public Refusal? ObstacleToSigningOff(PersonId by) =>
        this switch
        {
            { Closure: null } => SafeguardingRefusals.DecisionMissing,
            { SignedOff: not null } => SafeguardingRefusals.AlreadyClosed,
            _ when Closure.By == by || actions.Exists(a => a.Signature.By == by && !a.SentBack) => SafeguardingRefusals.NotHerOwn,
            _ => null,
        };

    public void Acknowledge(Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToActing() ?? (Acknowledged is null ? null : SafeguardingRefusals.AlreadyAcknowledged));
        Acknowledged = signature.Kept();
    }

    public void Act(string what, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToActing() ?? (string.IsNullOrWhiteSpace(what) ? SafeguardingRefusals.ActionMissing : null));
        Acknowledged ??= signature.Kept();
        actions.Add(ConcernAction.Of(this, what.Trim(), signature));
    }

    public void Decide(ConcernDecision decision, string reason, Signature signature)
    {
        Refusal.ThrowIfAny(
            ObstacleToActing()
                ?? (string.IsNullOrWhiteSpace(reason) ? SafeguardingRefusals.ReasonMissing : null)
                ?? (Acknowledged is null ? SafeguardingRefusals.NotAcknowledged : null)
                ?? (Closure is null ? null : SafeguardingRefusals.AlreadyDecided)
        );
        Closure = new(decision, signature.By, signature.At) { Reason = reason.Trim() };
    }

    public void SignOff(Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToSigningOff(signature.By));
        SignedOff = signature.Kept();
    }

    /// <summary>The lead does not agree: the work goes on.</summary>
    public void SendBack(string why, Signature signature)
    {
        Refusal.ThrowIfAny(
            ObstacleToSigningOff(signature.By) ?? (string.IsNullOrWhiteSpace(why) ? SafeguardingRefusals.ReasonMissing : null)
        );
        Closure = null;
        actions.Add(ConcernAction.Of(this, why.Trim(), signature, sentBack: true));
    }

    /// <summary>Somebody else learns that nobody took it in time. Each learns of it once.</summary>
    public void Escalate(EscalationStep to, DateTimeOffset at)
    {
        if (!escalations.Exists(e => e.To == to))
        {
            escalations.Add(new(Id, to, at));
        }
    }

    /// <summary>The call on which it was raised is logged: it is the call's concern.</summary>
    public void JoinCall(Call call)
    {
        (ServiceUser, Team, Subject) = (call.ServiceUser, call.Team, call.Subject);
        actions.ForEach(action => action.TellOf(Subject));
    }

    public void JoinCase(CaseId file, ServiceUserId serviceUser)
    {
        (Case, ServiceUser, Subject) = (file, serviceUser, serviceUser.Value);
        actions.ForEach(action => action.TellOf(Subject));
    }
}
