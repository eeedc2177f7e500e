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

/// <summary>What will be done next and by when.</summary>
public sealed record NextStep(DateOnly DueOn, PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string What { get; init; } = "";
}

/// <summary>That the case waits for somebody else.</summary>
public sealed record CaseWaiting(PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string For { get; init; } = "";
}

/// <summary>How the case ended.</summary>
public sealed record CaseClosure(PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Summary { get; init; } = "";
}

/// <summary>That it was taken up again.</summary>
public sealed record CaseReopening(PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Why { get; init; } = "";
}

/// <summary>That somebody else was asked to take the case.</summary>
public sealed record TransferRequest(PersonId To, PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Why { get; init; } = "";
}

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
