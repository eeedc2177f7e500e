using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>Organisations of the directory, and our own services, to which she can be handed: by words of their names, by-and-for ones first.</summary>
public sealed class FindRecipients(FrontDesk frontDesk)
{
    private const int Most = 12;

    /// <param name="words">Of the name; empty shows the first.</param>
    /// <param name="service">Only this one.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<IReadOnlyList<FoundRecipient>>> RunAsync(
        string words,
        ServiceId? service = null,
        CancellationToken stop = default
    ) =>
        frontDesk.ReadAsync<IReadOnlyList<FoundRecipient>>(
            May.MakeReferrals,
            async desk =>
            {
                var organisations = await desk.ListedOrganisations.Where(o => o.Withdrawn == null).ToListAsync(stop);
                var services = await desk.Services.Where(s => s.Withdrawn == null).ToListAsync(stop);
                if (service is not null)
                {
                    services.RemoveAll(s => s.Id != service);
                    organisations.RemoveAll(o => !services.Exists(s => s.Organisation == o.Id));
                }

                var offered = organisations.SelectMany(o => FoundRecipient.Of(o, services));
                var wanted = NameMatching.Normalise(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                return
                [
                    .. offered
                        .Where(one => wanted.All(word => one.Folded.Contains(word, StringComparison.Ordinal)))
                        .OrderByDescending(one => one.ByAndFor)
                        .ThenBy(one => one.Name, StringComparer.CurrentCulture)
                        .Take(Most),
                ];
            },
            stop
        );
}

/// <summary>Somebody to whom she can be handed.</summary>
public sealed record FoundRecipient(
    ListedOrganisationId Organisation,
    ServiceId? Service,
    string Name,
    RecipientClass Class,
    DataSharingStance Stance
)
{
    public bool ByAndFor { get; init; }

    public bool IsInside { get; init; }

    internal string Folded { get; init; } = "";

    /// <summary>An organisation as a whole, found by its services' names too; ours service by service.</summary>
    internal static IEnumerable<FoundRecipient> Of(ListedOrganisation organisation, IReadOnlyList<Service> services)
    {
        var own = services.Where(s => s.Organisation == organisation.Id).ToList();
        var places = organisation.IsOurs ? own.Select(s => (Service?)s) : own.Take(1).Select(s => (Service?)s).DefaultIfEmpty();
        foreach (var service in places)
        {
            yield return new(
                organisation.Id,
                service?.Id,
                organisation.IsOurs ? service!.Details.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) : organisation.Name,
                organisation.Class,
                organisation.Stance
            )
            {
                ByAndFor = organisation.ByAndFor,
                IsInside = organisation.IsOurs,
                Folded = NameMatching.Normalise(
                    string.Join(' ', organisation.IsOurs ? NamesOf(service!) : own.SelectMany(NamesOf).Prepend(organisation.Name))
                ),
            };
        }
    }

    // In whatever language she looks for it.
    private static IEnumerable<string> NamesOf(Service service) =>
        [service.Name, service.Details.SpanishName, service.Details.PortugueseName];
}
