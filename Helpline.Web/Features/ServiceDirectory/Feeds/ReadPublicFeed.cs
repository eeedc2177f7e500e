using System.Text.Json.Nodes;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// What anybody may read of the directory: our own services, and others that were verified here lately; one that is withdrawn since says so. What
/// came from another feed is that feed's to publish. Nobody asks by name, so the house answers; nothing of it while it holds invented people.
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
            // As somebody who may know where a refuge is, or nothing could be kept back that gives it away.
            .ForTheHouse(Role.SafeguardingLead)
            .ReadAsync(May.ReadDirectory, desk => id is { } one ? OneAsync(desk, one, stop) : ListAsync(desk, page, perPage, stop), stop);

    private static async Task<JsonObject?> OneAsync(Desk desk, Guid id, CancellationToken stop)
    {
        var services = await PublishedAsync(desk, id, stop);
        return services.Select(one => one.Whole).FirstOrDefault();
    }

    private static async Task<JsonObject?> ListAsync(Desk desk, int page, int perPage, CancellationToken stop)
    {
        var services = await PublishedAsync(desk, null, stop);
        var pages = Math.Max(1, (services.Count + perPage - 1) / perPage);
        var rows = services.Skip((page - 1) * perPage).Take(perPage).Select(one => one.Row).ToArray<JsonNode?>();
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

    private static async Task<IReadOnlyList<Published>> PublishedAsync(Desk desk, Guid? id, CancellationToken stop)
    {
        var us = await desk.Organisations.SingleAsync(stop);
        if (us.PracticeSince is not null)
        {
            return [];
        }

        var organisations = await desk.ListedOrganisations.ToDictionaryAsync(o => o.Id, stop);
        var needs = await desk.Needs.ToDictionaryAsync(n => n.Code, stop);
        var services = await desk.Services.ToListAsync(stop);
        var secrets = (await desk.ConfidentialAddresses.ToListAsync(stop)).ToLookup(a =>
            services.First(s => s.Id == a.Service).Organisation
        );
        var feed = new PublicFeed(us.Name, needs);
        return
        [
            .. services
                .Where(s => id is null || s.Id.Value == id)
                .OrderBy(s => s.Id.Value)
                .Select(s => Published.Of(feed, s, organisations[s.Organisation], [.. secrets[s.Organisation]], desk.Now))
                .OfType<Published>(),
        ];
    }
}

/// <summary>One service as the feed tells it: in the list, and by itself.</summary>
internal sealed record Published(JsonObject Row, JsonObject Whole)
{
    /// <returns>Nothing where it is nobody's business, or where its own words would give a confidential address away.</returns>
    public static Published? Of(
        PublicFeed feed,
        Service service,
        ListedOrganisation organisation,
        IReadOnlyList<ConfidentialAddress> secrets,
        DateTimeOffset now
    )
    {
        var gone = new[] { service.Withdrawn?.At, organisation.Withdrawn?.At }.Min();
        if (!MayBePublic(service, gone ?? now))
        {
            return null;
        }

        var told = gone is null
            ? new Published(
                feed.Row(service, organisation),
                feed.Whole(service, organisation, secrets.All(secret => secret.Service != service.Id))
            )
            : new Published(feed.Gone(service, organisation), feed.Gone(service, organisation));
        return secrets.Any(secret => Texts(told.Whole).Any(secret.IsToldIn)) ? null : told;
    }

    // One that is withdrawn stood in the feed if it could at that moment.
    private static bool MayBePublic(Service service, DateTimeOffset then) =>
        service.IsInside || (service.Source is "" or DirectorySources.FirstList && !service.IsStale(then));

    private static IEnumerable<string> Texts(JsonNode? node) =>
        node switch
        {
            JsonObject all => all.SelectMany(pair => Texts(pair.Value)),
            JsonArray list => list.SelectMany(Texts),
            JsonValue value when value.TryGetValue<string>(out var text) => [text],
            _ => [],
        };
}
