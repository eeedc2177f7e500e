using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Pathways;

/// <summary>The rules, and what they can speak of, as those who read and change them take them to hand.</summary>
internal static class PathwaysAtDesk
{
    /// <summary>The version that is live: the last that was published. Every house has one from its first start.</summary>
    public static Task<PathwayVersion> LivePathwaysAsync(this Desk desk, CancellationToken stop) =>
        desk.PathwayVersions.OrderByDescending(version => version.Number).FirstAsync(stop);

    public static Task<PathwayVersion> PathwayVersionAsync(this Desk desk, int number, CancellationToken stop) =>
        Desk.OneAsync(desk.PathwayVersions, version => version.Number == number, stop);

    /// <summary>Her own draft, where she has one.</summary>
    public static Task<PathwayDraft?> PathwayDraftAsync(this Desk desk, CancellationToken stop) =>
        desk.PathwayDrafts.FirstOrDefaultAsync(stop);

    /// <summary>What is known of every service, withdrawn ones too, so that a rule that names one can say so.</summary>
    public static async Task<IReadOnlyList<ServiceFacts>> ServiceFactsAsync(this Desk desk, CancellationToken stop)
    {
        var organisations = await desk.ListedOrganisations.AsNoTracking().ToDictionaryAsync(organisation => organisation.Id, stop);
        var services = await desk.Services.AsNoTracking().ToListAsync(stop);
        return [.. services.Select(service => ServiceFacts.Of(service, organisations[service.Organisation], desk.Now))];
    }

    public static async Task<PathwayTerms> PathwayTermsAsync(this Desk desk, CancellationToken stop)
    {
        var needs = await desk.Needs.Select(need => new { need.Code, Retired = need.RetiredAt != null }).ToListAsync(stop);
        var services = await desk.ServiceFactsAsync(stop);
        return new(
            needs.ToDictionary(need => need.Code, need => need.Retired),
            PathwayAreas.Known,
            services.ToDictionary(service => service.Id)
        );
    }

    /// <summary>
    /// Waits for whoever is publishing at this moment, and then says whether this is still the live version. Where there is no gate, the
    /// row of the last version is what two who publish at once meet at.
    /// </summary>
    public static async Task ExpectLiveAsync(this Desk desk, int number, CancellationToken stop)
    {
        await desk
            .PathwayVersions.Where(version => version.Number == number)
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.Why, version => version.Why), stop);
        var live = await desk.PathwayVersions.MaxAsync(version => version.Number, stop);
        Refusal.ThrowIfAny(live == number ? null : PathwayRefusals.Behind);
    }
}
