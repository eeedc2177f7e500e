using Helpline.Domain.Calls;

namespace Helpline.Domain.ServiceDirectory;

/// <summary>What a service is, for whom, and how to reach it. Open Referral terms where there are such. Empty where nothing is known.</summary>
public sealed record ServiceDetails
{
    public string Name { get; init; } = "";

    /// <summary>Empty: as in English.</summary>
    public string SpanishName { get; init; } = "";

    public string PortugueseName { get; init; } = "";

    public string AlternateName { get; init; } = "";

    public string Description { get; init; } = "";

    public string SpanishDescription { get; init; } = "";

    public string PortugueseDescription { get; init; } = "";

    public IReadOnlyList<Category> Categories { get; init; } = [];

    /// <summary>Codes of the <see cref="Need"/>s that it answers.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>ONS codes of local authorities or of what is larger (<see cref="Area"/>).</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Languages that its staff speak, ISO 639-1.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Whether it brings an interpreter. Not asked is not known, here and below.</summary>
    public Answer Interpreter { get; init; }

    public Answer WomenOnly { get; init; }

    public bool ByAndFor { get; init; }

    /// <summary>Whether it takes women without recourse to public funds.</summary>
    public Answer AcceptsNoPublicFunds { get; init; }

    /// <summary>Whether she may ask for it herself.</summary>
    public Answer SelfReferral { get; init; }

    /// <summary>In years, both included.</summary>
    public int? MinimumAge { get; init; }

    public int? MaximumAge { get; init; }

    /// <summary>Whether she may bring her children.</summary>
    public Answer Children { get; init; }

    /// <summary>As <see cref="OpeningTimes"/> writes them.</summary>
    public string Opening { get; init; } = "";

    public string Telephone { get; init; } = "";

    public string Email { get; init; } = "";

    public string Url { get; init; } = "";

    /// <summary>How one is referred to it.</summary>
    public string ApplicationProcess { get; init; } = "";

    public string Fees { get; init; } = "";

    public string Eligibility { get; init; } = "";

    /// <summary>For our own people alone: what to mind when ringing or writing, so that nobody comes to harm.</summary>
    public string ContactSafely { get; init; } = "";

    public IReadOnlyList<ServicePlace> Places { get; init; } = [];

    public string NameIn(string language) => In(language, Name, SpanishName, PortugueseName);

    public string DescriptionIn(string language) => In(language, Description, SpanishDescription, PortugueseDescription);

    private static string In(string language, string english, string spanish, string portuguese) =>
        language switch
        {
            "es" when spanish.Length > 0 => spanish,
            "pt" when portuguese.Length > 0 => portuguese,
            _ => english,
        };
}
