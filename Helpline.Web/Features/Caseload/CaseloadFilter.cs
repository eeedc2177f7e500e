using Helpline.Domain;

namespace Helpline.Web.Features.Caseload;

/// <summary>Whose cases are listed.</summary>
public enum CaseloadScope
{
    Mine,
    Team,
}

/// <summary>Which of them.</summary>
public enum CaseloadShow
{
    NeedsMe,
    HighRisk,
    Waiting,
    All,
}

/// <summary>What a caseload is filtered by, as the query of the page: <c>scope=team&amp;show=high-risk</c>. It is also what a saved view keeps.</summary>
public sealed record CaseloadFilter(CaseloadScope Scope = CaseloadScope.Mine, CaseloadShow Show = CaseloadShow.NeedsMe)
{
    public static CaseloadFilter Read(string? scope, string? show) =>
        new(
            Code.TryRead<CaseloadScope>(scope, out var whose) ? whose : CaseloadScope.Mine,
            Code.TryRead<CaseloadShow>(show, out var which) ? which : CaseloadShow.NeedsMe
        );

    /// <summary>Reads back what <see cref="ToQuery"/> gave.</summary>
    public static CaseloadFilter Parse(string query)
    {
        var parts = query.Split('&').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToDictionary(p => p[0], p => p[1]);
        return Read(parts.GetValueOrDefault("scope"), parts.GetValueOrDefault("show"));
    }

    public string ToQuery() => $"scope={Code.Of(Scope)}&show={Code.Of(Show)}";
}
