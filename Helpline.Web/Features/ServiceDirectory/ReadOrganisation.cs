using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>An organisation as its page shows it: who it is, what it offers, what it does with what it learns and who decided that.</summary>
public sealed class ReadOrganisation(FrontDesk frontDesk)
{
    public Task<Outcome<OrganisationView>> RunAsync(ListedOrganisationId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<OrganisationView> ReadAsync(Desk desk, ListedOrganisationId id, CancellationToken stop)
    {
        var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == id, stop);
        var ours = await desk.Organisations.Select(o => o.Name).FirstOrDefaultAsync(stop) ?? "";
        var services = await desk.Services.Where(s => s.Organisation == id).ToListAsync(stop);
        var proposals = await desk.StanceProposals.Where(p => p.Organisation == id).OrderByDescending(p => p.Proposed.At).ToListAsync(stop);
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return new(organisation, OrganisationWords.NameOf(organisation, ours), desk.Now)
        {
            Services =
            [
                .. services
                    .Select(s => new ServiceOfOrganisation(s.Id, s.Details.NameIn(language), s.Withdrawn is not null, s.IsStale(desk.Now)))
                    .OrderBy(s => s.IsWithdrawn)
                    .ThenBy(s => s.Name, StringComparer.CurrentCulture),
            ],
            Proposals = proposals,
            Names = await desk.People.ToDictionaryAsync(p => p.Id, p => p.Name, stop),
            Reader = desk.Actor.Id,
            MayKeep = desk.Actor.Can(May.KeepDirectory),
            MayDecide = desk.Actor.Can(May.DecideStances),
        };
    }
}

/// <summary>One organisation to one reader.</summary>
public sealed record OrganisationView(ListedOrganisation Organisation, string Name, DateTimeOffset Now)
{
    public required IReadOnlyList<ServiceOfOrganisation> Services { get; init; }

    /// <summary>Of its class and stance, the newest first; only for whoever decides them.</summary>
    public required IReadOnlyList<StanceProposal> Proposals { get; init; }

    public required IReadOnlyDictionary<PersonId, string> Names { get; init; }

    public required PersonId Reader { get; init; }

    public required bool MayKeep { get; init; }

    public required bool MayDecide { get; init; }

    public StanceProposal? Open => Proposals.FirstOrDefault(p => p.IsOpen);
}

public sealed record ServiceOfOrganisation(ServiceId Id, string Name, bool IsWithdrawn, bool IsStale);
