using System.Globalization;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>What an import did, or would do.</summary>
public sealed record FeedReport(int Added, int Updated, int Unchanged, int Rejected, IReadOnlyList<FeedFinding> Findings)
{
    /// <summary>The closing line, the same in every language: scripts read it.</summary>
    public string ClosingLine =>
        string.Create(CultureInfo.InvariantCulture, $"added {Added}, updated {Updated}, unchanged {Unchanged}, rejected {Rejected}");
}
