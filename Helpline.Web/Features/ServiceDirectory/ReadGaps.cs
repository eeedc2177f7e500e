using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Needs;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>
/// The map of gaps: for each need the regions in which nobody in the directory answers it. A service counts where it says that it works; one that
/// is withdrawn, or said to be closed, counts nowhere, and one that says no area is told apart.
/// </summary>
public sealed class ReadGaps(FrontDesk frontDesk)
{
    /// <param name="question">Only its language, public funds and by-and-for are asked; what a service does not say is no yes.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<GapMap>> RunAsync(DirectoryQuestion question, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => ReadAsync(desk, question, stop), stop);

    private static async Task<GapMap> ReadAsync(Desk desk, DirectoryQuestion question, CancellationToken stop)
    {
        var organisations = await desk.ListedOrganisations.Where(o => o.Withdrawn == null).ToDictionaryAsync(o => o.Id, stop);
        var services = (await desk.Services.Where(s => s.Withdrawn == null).ToListAsync(stop))
            .Where(s => organisations.ContainsKey(s.Organisation) && s.Capacity?.Capacity != Capacity.Closed)
            .Where(s => Answers(s.Details, s.Details.ByAndFor || organisations[s.Organisation].ByAndFor, question))
            .ToLookup(s => s.Details.Areas.Count > 0);
        var needs = await desk.Needs.Where(n => n.RetiredAt == null).InOrder().ToListAsync(stop);
        return new([.. needs.Select(need => RowOf(need, services))]);
    }

    private static bool Answers(ServiceDetails details, bool byAndFor, DirectoryQuestion question) =>
        (question.Language is not { } language || details.Languages.Contains(language) || details.Interpreter == Answer.Yes)
        && (!question.NoPublicFunds || details.AcceptsNoPublicFunds == Answer.Yes)
        && (!question.ByAndFor || byAndFor);

    private static GapRow RowOf(NeedChoice need, ILookup<bool, Service> services)
    {
        var placed = services[true].Where(s => s.Details.Needs.Contains(need.Need.Code)).ToList();
        var without = Area.Regions.Where(region => !placed.Exists(s => Reaches(s, region))).ToList();
        return new(need, placed.Count, services[false].Count(s => s.Details.Needs.Contains(need.Need.Code)), without);
    }

    // Of a region some part is enough: that is no gap of the whole of it.
    private static bool Reaches(Service service, string region)
    {
        var place = AreaNames.ChainOf(region);
        return service.Details.Areas.Any(area => place.Contains(area) || AreaNames.ChainOf(area).Contains(region));
    }
}

/// <summary>The needs, each with where nobody answers it.</summary>
public sealed record GapMap(IReadOnlyList<GapRow> Rows);

/// <summary>One need: how many services say where they answer it, how many do not say where, and the regions (ONS codes) without any.</summary>
public sealed record GapRow(NeedChoice Need, int Services, int NowhereSaid, IReadOnlyList<string> Without)
{
    public bool IsEverywhere => Without.Count == Area.Regions.Count;
}
