using System.Text.Json;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// Reads services as Open Referral UK 3 writes them. What a feed does not name is not told, and changes nothing here; text stays text. A
/// service that cannot be taken is told with its place, and the others go on.
/// </summary>
public sealed class FeedReader(IReadOnlyList<Need> needs, DateOnly today)
{
    private readonly List<FeedEntry> entries = [];
    private readonly List<FeedFinding> findings = [];
    private readonly HashSet<string> seen = [];

    private readonly HashSet<string> ids = [];

    public FeedContents Contents => new(entries, findings) { IsWhole = IsWhole, Ids = ids };

    /// <summary>Whether a list was read from its beginning to its end.</summary>
    public bool IsWhole { get; set; }

    /// <summary>How many different services were met, taken or not.</summary>
    public int Met => ids.Count;

    public int Count => entries.Count;

    public void Read(FeedPage page)
    {
        foreach (var (element, path) in page.Services())
        {
            Read(element, page.Name, path);
        }
    }

    /// <summary>One service of a document, at its place there.</summary>
    public void Read(JsonElement element, string page, string path)
    {
        // A service at location carries its service inside.
        if (element.TryGetProperty("service", out var inside) && inside.ValueKind == JsonValueKind.Object)
        {
            (element, path) = (inside, $"{path}.service");
        }

        var from = new FeedElement(element, path);
        ids.Add(from.IdOrNothing());
        try
        {
            var entry = EntryOf(from, page);
            if (!seen.Add(entry.Id))
            {
                throw new FeedFault(FeedProblem.TwiceInFeed, $"{path}.id");
            }

            entries.Add(entry);
            Remark(from, entry);
        }
        catch (FeedFault fault)
        {
            findings.Add(new(fault.Problem, page, fault.Path, from.NameOrNothing(), fault.Field));
        }
    }

    private FeedEntry EntryOf(FeedElement from, string page)
    {
        var id = from.Insist("id", FeedProblem.IdMissing);
        var organisation = from.Object("organization");
        var organisationId =
            organisation?.Insist("id", FeedProblem.OrganisationMissing) ?? from.Insist("organization_id", FeedProblem.OrganisationMissing);
        return new(id, organisationId, page, from.Path)
        {
            Service = new FeedService(from, needs, today).Read(),
            Organisation = organisation is null ? new(OrganisationFields.All) : FeedOrganisation.Read(organisation),
        };
    }

    private void Remark(FeedElement from, FeedEntry entry)
    {
        if (from.Text("status") is { Length: > 0 } status && status != "active")
        {
            findings.Add(new(FeedProblem.NotActive, entry.Page, $"{entry.Path}.status", entry.Name));
        }

        if (from.Text("url") is { Length: > 0 } url && !DirectoryRules.IsLink(url))
        {
            findings.Add(new(FeedProblem.LinkUnreadable, entry.Page, $"{entry.Path}.url", entry.Name, nameof(ServiceDetails.Url)));
        }
    }
}

/// <summary>Why one service of a feed stays out, and where.</summary>
internal sealed class FeedFault(FeedProblem problem, string path, string field = "") : Exception(problem.ToString())
{
    public FeedProblem Problem { get; } = problem;

    public string Path { get; } = path;

    public string Field { get; } = field;
}
