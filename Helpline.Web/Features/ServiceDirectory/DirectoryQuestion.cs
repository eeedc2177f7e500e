using Helpline.Domain.Calls;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>What somebody looks for in the directory. Empty: anything.</summary>
public sealed record DirectoryQuestion
{
    public string Words { get; init; } = "";

    public Category? Category { get; init; }

    /// <summary>The code of a need.</summary>
    public string? Need { get; init; }

    /// <summary>The ONS code of where she is.</summary>
    public string? Area { get; init; }

    /// <summary>ISO 639-1.</summary>
    public string? Language { get; init; }

    /// <summary>She has no recourse to public funds: whoever says no to her is left out, whoever says yes stands first.</summary>
    public bool NoPublicFunds { get; init; }

    public bool ByAndFor { get; init; }

    /// <summary>Those that were withdrawn, instead.</summary>
    public bool Withdrawn { get; init; }
}
