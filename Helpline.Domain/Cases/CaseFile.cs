using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Cases;

/// <summary>What a coordinator carries for one service user, from a call until every need has an outcome.</summary>
public sealed class CaseFile : ITellsOf
{
    private readonly List<CaseNeed> needs = [];
    private readonly List<CasePerson> people = [];

    private CaseFile() { }

    public CaseId Id { get; private init; }

    /// <summary>K-2026-00042.</summary>
    public string Number { get; private init; } = "";

    public ServiceUserId ServiceUser { get; private init; }

    public Guid Subject => ServiceUser.Value;

    public Team Team { get; private set; }

    public Signature Opened { get; private init; } = null!;

    public PersonId? Holder { get; private set; }

    public Signature? Allocated { get; private set; }

    /// <summary>Asked for, and not yet accepted.</summary>
    public TransferRequest? Transfer { get; private set; }

    /// <summary>When its work began: the holder's first step.</summary>
    public Signature? Begun { get; private set; }

    public CaseWaiting? Waiting { get; private set; }

    public CaseClosure? Closure { get; private set; }

    /// <summary>The latest reopening, where there was one.</summary>
    public CaseReopening? Reopening { get; private set; }

    public RiskLevel Risk { get; private set; }

    public NextStep? NextStep { get; private set; }

    public DateTimeOffset? LastContactAt { get; private set; }

    public DateTimeOffset? ReviewedAt { get; private set; }

    public DateOnly? NextReviewOn { get; private set; }

    /// <summary>Whether a conflict of interest keeps it from everybody but those named on it.</summary>
    public Signature? Restricted { get; private set; }

    /// <summary>Those who watch it, and those named on it while it is restricted.</summary>
    public IReadOnlyList<CasePerson> People => people;

    public IReadOnlyList<CaseNeed> Needs => needs;

    public bool IsOpen => Closure is null;

    public bool IsAllocated => Holder is not null;

    public CaseState State =>
        this switch
        {
            { Closure: not null } => CaseState.Closed,
            { Holder: null } => CaseState.New,
            { Waiting: not null } => CaseState.Waiting,
            { Begun: not null } => CaseState.Active,
            _ => CaseState.Allocated,
        };

    /// <summary>Points that it weighs in a caseload: risk and needs.</summary>
    public int Weight => CaseWeight.Of(Risk, needs.Count(n => n.Outcome is null));

    public static CaseFile Open(
        string number,
        ServiceUserId serviceUser,
        Team team,
        RiskLevel risk,
        IEnumerable<string> needs,
        Signature signature
    )
    {
        var file = new CaseFile
        {
            Id = CaseId.New(),
            Number = number,
            ServiceUser = serviceUser,
            Team = team,
            Risk = risk,
            Opened = signature.Kept(),
            LastContactAt = signature.At,
        };
        file.needs.AddRange(needs.Distinct().Select(code => CaseNeed.Of(file, code)));
        return file;
    }

    /// <summary>An open case whose work has begun and that has no dated next step.</summary>
    public bool IsAdrift => State == CaseState.Active && NextStep is null;

    public bool IsOverdue(DateOnly today) => IsOpen && NextStep is { } step && step.DueOn < today;

    /// <summary>Why the case can't be closed now, or null when it can. The page asks it; closing obeys it.</summary>
    public Refusal? ObstacleToClosing(CaseTies ties) =>
        this switch
        {
            { IsOpen: false } => CaseRefusals.AlreadyClosed,
            { Holder: null } => CaseRefusals.NotAllocated,
            _ when ties.OpenConcerns > 0 => CaseRefusals.ConcernsOpen(ties.OpenConcerns),
            _ when ties.OpenFollowUps > 0 => CaseRefusals.FollowUpsOpen(ties.OpenFollowUps),
            _ => null,
        };

    public void Allocate(PersonId holder, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToWork() ?? (IsAllocated ? CaseRefusals.AlreadyAllocated : null));
        (Holder, Allocated) = (holder, signature.Kept());
    }

    public void AskTransfer(PersonId to, string why, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToWork() ?? ObstacleToTransfer(to, why));
        Transfer = new(to, signature.By, signature.At) { Why = why.Trim() };
    }

    /// <summary>It changes hands only now: asking moved nothing.</summary>
    public void AcceptTransfer(Signature signature)
    {
        Refusal.ThrowIfAny(Transfer?.To == signature.By ? null : CaseRefusals.NoTransferForYou);
        (Holder, Allocated, Transfer) = (signature.By, signature.Kept(), null);
    }

    /// <summary>Whoever was asked says no, or whoever asked thinks better of it.</summary>
    public void WithdrawTransfer(Signature signature)
    {
        Refusal.ThrowIfAny(Transfer?.To == signature.By || Transfer?.By == signature.By ? null : CaseRefusals.NoTransferForYou);
        Transfer = null;
    }

    public void Begin(Signature signature) => Begun ??= signature.Kept();

    public void PlanNext(string what, DateOnly dueOn, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToWork() ?? (string.IsNullOrWhiteSpace(what) ? CaseRefusals.StepMissing : null));
        NextStep = new(dueOn, signature.By, signature.At) { What = what.Trim() };
        Begin(signature);
    }

    public void FinishStep(Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToWork() ?? (NextStep is null ? CaseRefusals.StepMissing : null));
        NextStep = null;
        Begin(signature);
    }

    public void Wait(string forWhat, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToWork());
        Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(forWhat) ? CaseRefusals.WaitingForMissing : null);
        Waiting = new(signature.By, signature.At) { For = forWhat.Trim() };
        Begin(signature);
    }

    public void Resume() => Waiting = null;

    public void Assess(RiskLevel risk)
    {
        Refusal.ThrowIfAny(ObstacleToWork());
        Risk = risk;
    }

    public void MoveTo(Team team) => Team = team;

    public void Touch(DateTimeOffset contactAt) => LastContactAt = LastContactAt > contactAt ? LastContactAt : contactAt;

    public void Review(DateOnly nextReviewOn, Signature signature) => (ReviewedAt, NextReviewOn) = (signature.At, nextReviewOn);

    /// <summary>From now on it exists only for those named.</summary>
    public void Restrict(IReadOnlyList<PersonId> to, Signature signature)
    {
        Refusal.ThrowIfAny(to.Count == 0 ? CaseRefusals.NobodyNamed : null);
        Restricted = signature.Kept();
        people.RemoveAll(p => p.Part == CasePart.Named);
        people.AddRange(to.Distinct().Select(person => new CasePerson(Id, person, CasePart.Named)));
    }

    public void Unrestrict()
    {
        Restricted = null;
        people.RemoveAll(p => p.Part == CasePart.Named);
    }

    public void Watch(PersonId by)
    {
        if (!IsWatchedBy(by))
        {
            people.Add(new(Id, by, CasePart.Watches));
        }
    }

    public void Unwatch(PersonId by) => people.RemoveAll(p => p.Person == by && p.Part == CasePart.Watches);

    public bool IsWatchedBy(PersonId person) => people.Exists(p => p.Person == person && p.Part == CasePart.Watches);

    public void AddNeed(string code)
    {
        Refusal.ThrowIfAny(ObstacleToWork());
        if (!needs.Exists(n => n.Need == code))
        {
            needs.Add(CaseNeed.Of(this, code));
        }
    }

    public void Close(IReadOnlyDictionary<string, NeedOutcome> outcomes, string summary, CaseTies ties, Signature signature)
    {
        Refusal.ThrowIfAny(ObstacleToClosing(ties) ?? (string.IsNullOrWhiteSpace(summary) ? CaseRefusals.SummaryMissing : null));
        var open = needs.Where(n => !outcomes.ContainsKey(n.Need)).ToList();
        Refusal.ThrowIfAny(open.Count > 0 ? CaseRefusals.OutcomesMissing(open.Count) : null);
        needs.ForEach(n => n.Settle(outcomes[n.Need]));
        Closure = new(signature.By, signature.At) { Summary = summary.Trim() };
        (NextStep, Waiting, Transfer) = (null, null, null);
    }

    public void Reopen(string why, Signature signature)
    {
        Refusal.ThrowIfAny(
            IsOpen ? CaseRefusals.StillOpen
            : string.IsNullOrWhiteSpace(why) ? CaseRefusals.WhyMissing
            : null
        );
        Closure = null;
        Reopening = new(signature.By, signature.At) { Why = why.Trim() };
        needs.ForEach(n => n.Settle(null));
    }

    private Refusal? ObstacleToWork() => IsOpen ? null : CaseRefusals.AlreadyClosed;

    // On a restricted case nobody else could even see that she was asked.
    private Refusal? ObstacleToTransfer(PersonId to, string why) =>
        this switch
        {
            { Holder: null } => CaseRefusals.NotAllocated,
            _ when Holder == to => CaseRefusals.HeldAlready,
            { Restricted: not null } when !people.Exists(p => p.Person == to && p.Part == CasePart.Named) => CaseRefusals.NotNamed,
            _ when string.IsNullOrWhiteSpace(why) => CaseRefusals.WhyMissing,
            _ => null,
        };
}
