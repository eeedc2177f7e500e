using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.FollowUps;

/// <summary>Whether it is something to do or somebody to ring.</summary>
public enum FollowUpKind
{
    Task,
    Callback,
}

/// <summary>A dated task on a call or a case; a callback rings her.</summary>
public sealed class FollowUp : ITellsOf
{
    private FollowUp() { }

    public FollowUpId Id { get; private init; }

    public FollowUpKind Kind { get; private init; }

    public CallId? Call { get; private init; }

    public CaseId? Case { get; private set; }

    public ServiceUserId? ServiceUser { get; private set; }

    /// <summary>The referral whose other side is to be asked again by it. It ends with the chase, or with the answer.</summary>
    public ReferralId? Chases { get; private init; }

    public Team? Team { get; private init; }

    public PersonId? AssignedTo { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Sealed.</summary>
    public string What { get; private set; } = "";

    public Signature Promised { get; private init; } = null!;

    public FollowUpEnd? End { get; private set; }

    public Guid Subject { get; private set; }

    public bool IsOpen => End is null;

    public static FollowUp OnCall(Call call, FollowUpKind kind, DateTimeOffset dueAt, string what, Signature signature) =>
        new()
        {
            Id = FollowUpId.New(),
            Kind = kind,
            Call = call.Id,
            ServiceUser = call.ServiceUser,
            Subject = call.Subject,
            Team = call.Team,
            AssignedTo = signature.By,
            DueAt = dueAt,
            What = what.Trim(),
            Promised = signature.Kept(),
        };

    public static FollowUp OnCase(CaseFile file, FollowUpKind kind, DateTimeOffset dueAt, string what, Signature signature)
    {
        Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(what) ? FollowUpRefusals.WhatMissing : null);
        return new()
        {
            Id = FollowUpId.New(),
            Kind = kind,
            Case = file.Id,
            ServiceUser = file.ServiceUser,
            Subject = file.Subject,
            Team = file.Team,
            AssignedTo = file.Holder ?? signature.By,
            DueAt = dueAt,
            What = what.Trim(),
            Promised = signature.Kept(),
        };
    }

    /// <summary>What a referral asks of whoever carries her: to tell her, or to act.</summary>
    public static FollowUp OnReferral(Referral referral, PersonId? assignedTo, DateTimeOffset dueAt, string what, Signature signature) =>
        OnReferral(referral, assignedTo, dueAt, what, null, signature);

    /// <summary>That the other side of a referral is to be asked again.</summary>
    public static FollowUp ToChase(Referral referral, PersonId? assignedTo, DateTimeOffset dueAt, string what, Signature signature) =>
        OnReferral(referral, assignedTo, dueAt, what, referral.Id, signature);

    public void Finish(FollowUpResult result, Signature signature)
    {
        Refusal.ThrowIfAny(IsOpen ? null : FollowUpRefusals.AlreadyDone);
        End = new(result, signature.By, signature.At);
    }

    public void Move(DateTimeOffset dueAt)
    {
        Refusal.ThrowIfAny(IsOpen ? null : FollowUpRefusals.AlreadyDone);
        DueAt = dueAt;
    }

    public void Assign(PersonId to)
    {
        Refusal.ThrowIfAny(IsOpen ? null : FollowUpRefusals.AlreadyDone);
        AssignedTo = to;
    }

    public void JoinCase(CaseFile file) => (Case, ServiceUser, Subject) = (file.Id, file.ServiceUser, file.Subject);

    private static FollowUp OnReferral(
        Referral referral,
        PersonId? assignedTo,
        DateTimeOffset dueAt,
        string what,
        ReferralId? chases,
        Signature signature
    ) =>
        new()
        {
            Id = FollowUpId.New(),
            Kind = FollowUpKind.Task,
            Chases = chases,
            Call = referral.Call,
            Case = referral.Case,
            ServiceUser = referral.ServiceUser,
            Subject = referral.Subject,
            Team = referral.Team,
            AssignedTo = assignedTo ?? referral.MadeBy,
            DueAt = dueAt,
            What = what.Trim(),
            Promised = signature.Kept(),
        };
}

/// <summary>How a follow-up ended.</summary>
public enum FollowUpResult
{
    Done,
    Reached,
    NotReached,
    NoLongerNeeded,
}

/// <summary>How, when and by whom a follow-up was ended.</summary>
public sealed record FollowUpEnd(FollowUpResult Result, PersonId By, DateTimeOffset At);

public static class FollowUpRefusals
{
    public static readonly Refusal AlreadyDone = new("FollowUps.AlreadyDone");

    public static readonly Refusal DueMissing = new("FollowUps.DueMissing");
    public static readonly Refusal NoContact = new("FollowUps.NoContact");
    public static readonly Refusal Past = new("FollowUps.Past");
    public static readonly Refusal WhatMissing = new("FollowUps.WhatMissing");
}
