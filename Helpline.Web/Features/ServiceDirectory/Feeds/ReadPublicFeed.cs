using System.Text.Json.Nodes;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// What anybody may read of the directory: our own services, and others that were verified here lately. What came from another feed is that feed's
/// to publish. Nobody asks by name, so the house answers; nothing of it while it holds invented people.
/// </summary>
public sealed class ReadPublicFeed(FrontDesk frontDesk)
{
    /// <param name="id">One service, or nothing for a page of the list.</param>
    /// <param name="page">From 1.</param>
    /// <param name="perPage">How many a page.</param>
    /// <param name="stop">Stops it.</param>
    /// <returns>The document; nothing where there is none.</returns>
    public Task<Outcome<JsonObject?>> RunAsync(Guid? id, int page, int perPage, CancellationToken stop = default) =>
        frontDesk
            .ForTheHouse(Role.Volunteer)
            .ReadAsync(May.ReadDirectory, desk => id is { } one ? OneAsync(desk, one, stop) : ListAsync(desk, page, perPage, stop), stop);

    private static async Task<JsonObject?> OneAsync(Desk desk, Guid id, CancellationToken stop)
    {
        var (feed, services) = await PublishedAsync(desk, stop);
        return services.Where(s => s.Service.Id.Value == id).Select(s => feed.Whole(s.Service, s.Organisation)).FirstOrDefault();
    }

    private static async Task<JsonObject?> ListAsync(Desk desk, int page, int perPage, CancellationToken stop)
    {
        var (feed, services) = await PublishedAsync(desk, stop);
        var pages = Math.Max(1, (services.Count + perPage - 1) / perPage);
        var rows = services.Skip((page - 1) * perPage).Take(perPage).Select(s => feed.Row(s.Service, s.Organisation)).ToArray<JsonNode?>();
        return new()
        {
            ["total_items"] = services.Count,
            ["total_pages"] = pages,
            ["page_number"] = page,
            ["size"] = rows.Length,
            ["first_page"] = page == 1,
            ["last_page"] = page >= pages,
            ["empty"] = rows.Length == 0,
            ["contents"] = new JsonArray(rows),
        };
    }

    private static async Task<(PublicFeed Feed, List<Published> Services)> PublishedAsync(Desk desk, CancellationToken stop)
    {
        var us = await desk.Organisations.SingleAsync(stop);
        var organisations = await desk.ListedOrganisations.Where(o => o.Withdrawn == null).ToDictionaryAsync(o => o.Id, stop);
        var needs = await desk.Needs.ToDictionaryAsync(n => n.Code, stop);
        var services = await desk.Services.Where(s => s.Withdrawn == null).ToListAsync(stop);
        return (
            new(us.Name, needs),
            us.PracticeSince is not null
                ? []
                :
                [
                    .. services
                        .Where(s => organisations.ContainsKey(s.Organisation) && MayBePublic(s, desk.Now))
                        .OrderBy(s => s.Id.Value)
                        .Select(s => new Published(s, organisations[s.Organisation])),
                ]
        );
    }

    private static bool MayBePublic(Service service, DateTimeOffset now) =>
        service.IsInside || (service.Source is "" or DirectorySources.FirstList && !service.IsStale(now));

    private sealed record Published(Service Service, ListedOrganisation Organisation);
}
