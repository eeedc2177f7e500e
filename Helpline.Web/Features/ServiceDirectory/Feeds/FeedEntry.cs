using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>Some fields of an entry as a feed gives them, each as text. A field that the feed does not name is not here.</summary>
public sealed class GivenFields<T>(IReadOnlyList<DirectoryField<T>> fields)
{
    private readonly Dictionary<string, string> given = [];

    public IReadOnlyDictionary<string, string> All => given;

    /// <summary>Takes a field from a value made with it.</summary>
    public void Take(string name, T value) => given[name] = fields.First(field => field.Name == name).Read(value);
}

/// <summary>One service of a feed, with the organisation whose it is.</summary>
/// <param name="Id">Its id in the feed.</param>
/// <param name="OrganisationId">The id of its organisation there.</param>
/// <param name="Page">Which document it stands in.</param>
/// <param name="Path">Where in it: <c>$.contents[3]</c>.</param>
public sealed record FeedEntry(string Id, string OrganisationId, string Page, string Path)
{
    public required GivenFields<ServiceDetails> Service { get; init; }

    /// <summary>Empty where the feed gives no more than the id.</summary>
    public required GivenFields<OrganisationDetails> Organisation { get; init; }

    public string Name => Service.All.GetValueOrDefault(nameof(ServiceDetails.Name), "");
}

/// <summary>All that was read of a feed.</summary>
public sealed record FeedContents(IReadOnlyList<FeedEntry> Entries, IReadOnlyList<FeedFinding> Findings)
{
    /// <summary>Whether this is all that the feed has, so that what is not in it is there no longer.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The ids of all services in it, also of those that could not be taken.</summary>
    public required IReadOnlySet<string> Ids { get; init; }
}
