using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;

namespace Helpline.Domain.Referrals;

/// <summary>What can be done with a referral. Every wrong move is refused.</summary>
public sealed partial class Referral
{
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
        Refusal.ThrowIfAny(
            State is ReferralState.Draft or ReferralState.Consented ? null : ReferralRefusals.WrongMove(ReferralAct.Previewed)
        );
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

    /// <summary>Nobody answered. A person who records it says what is done instead; the house, which notices it by itself, asks for that.</summary>
    public void EndInSilence(string why, string nextStep, Signature signature)
    {
        Refusal.ThrowIfAny(
            Obstacle(ReferralAct.NoAnswer)
                ?? (signature.By != Person.Console && string.IsNullOrWhiteSpace(nextStep) ? ReferralRefusals.NextStepMissing : null)
        );
        End(ReferralAct.NoAnswer, why, signature);
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
