namespace Helpline.Domain.Pathways;

/// <summary>A service that may help, why, and what to mind before she is led there.</summary>
public sealed record Suggestion(ServiceFacts Service, IReadOnlyList<SuggestionReason> Reasons, IReadOnlyList<Caution> Cautions);

/// <summary>The rule that led there, its words for this service, and the conditions by which it held.</summary>
public sealed record SuggestionReason(Pathway Pathway, Wording Because, IReadOnlyList<HeldCondition> Held);

/// <summary>A service to which a rule led and which can't help her now, with every reason.</summary>
public sealed record RuledOut(ServiceFacts Service, IReadOnlyList<RuledOutBecause> Because);

/// <summary>All that the rules say of one call at one moment.</summary>
public sealed record Suggestions(IReadOnlyList<Suggestion> Suggested, IReadOnlyList<RuledOut> RuledOut)
{
    public static readonly Suggestions None = new([], []);
}

/// <summary>Why a service can't help her now.</summary>
public enum RuledOutBecause
{
    ClosedNow,
    WrongArea,
    NoCapacity,
    NeedsPublicFunds,
    WrongAge,
    LanguageNotSpoken,
    Withdrawn,
}

/// <summary>What to mind before she is led to a service.</summary>
public enum Caution
{
    /// <summary>What it learns can reach immigration enforcement.</summary>
    Shares,

    /// <summary>A referral there is a referral to the Home Office.</summary>
    LeadsToHomeOffice,

    /// <summary>It takes only women with recourse to public funds, and nobody asked her.</summary>
    AskPublicFunds,

    /// <summary>She has no recourse to public funds, and nobody knows whether it takes her.</summary>
    AskThemAboutPublicFunds,

    /// <summary>It does not serve everywhere, and nobody asked where she lives.</summary>
    AskArea,

    /// <summary>It has ages, and nobody asked hers.</summary>
    AskAge,

    HasWaitingList,

    /// <summary>Its particulars were not verified for long.</summary>
    VerifyFirst,
}
