using Helpline.Domain.Access;

namespace Helpline.Domain.Cases;

/// <summary>Where a case stands. It follows from its facts.</summary>
public enum CaseState
{
    New,
    Allocated,
    Active,
    Waiting,
    Closed,
}

/// <summary>What became of one of her needs.</summary>
public enum NeedOutcome
{
    Met,
    PartlyMet,
    NotMet,
    SheWithdrew,
    ReferredOn,
}

/// <summary>What will be done next and by when. What is sealed.</summary>
public sealed record NextStep(string What, DateOnly DueOn, Signature Signature);

/// <summary>What the case waits for. Sealed.</summary>
public sealed record CaseWaiting(string For, Signature Signature);

/// <summary>How the case ended. Sealed.</summary>
public sealed record CaseClosure(string Summary, Signature Signature);

/// <summary>Why it was taken up again. Sealed.</summary>
public sealed record CaseReopening(string Why, Signature Signature);

/// <summary>That somebody else was asked to take the case. Why is sealed.</summary>
public sealed record TransferRequest(PersonId To, string Why, Signature Signature);

/// <summary>What still hangs on a case elsewhere in the house.</summary>
public sealed record CaseTies(int OpenConcerns, int OpenFollowUps)
{
    public static readonly CaseTies None = new(0, 0);
}

/// <summary>One need of hers that the case is about, with what became of it.</summary>
public sealed class CaseNeed
{
    private CaseNeed() { }

    public CaseId Case { get; private init; }

    /// <summary>The code of a <see cref="Calls.Need"/>.</summary>
    public string Need { get; private init; } = "";

    public NeedOutcome? Outcome { get; private set; }

    public static CaseNeed Of(CaseFile file, string need) => new() { Case = file.Id, Need = need };

    public void Settle(NeedOutcome? outcome) => Outcome = outcome;
}

/// <summary>How heavy a case is: 1, 2 or 4 points by risk, and half a point, rounded up, for each further open need.</summary>
public static class CaseWeight
{
    public static int Of(RiskLevel risk, int openNeeds) =>
        risk switch
        {
            RiskLevel.Standard => 1,
            RiskLevel.Medium => 2,
            RiskLevel.High => 4,
        }
        + (Math.Max(0, openNeeds - 1) + 1) / 2;
}

/// <summary>What somebody is to a case besides its holder.</summary>
public enum CasePart
{
    Watches,
    Named,
}

/// <summary>Somebody who watches a case, or who is named on a restricted one.</summary>
public sealed record CasePerson(CaseId Case, PersonId Person, CasePart Part);
