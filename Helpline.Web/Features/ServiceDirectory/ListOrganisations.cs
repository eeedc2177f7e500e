using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>All organisations with class and stance; what waits for a second administrator stands first.</summary>
public sealed class ListOrganisations(FrontDesk frontDesk)
{
    public Task<Outcome<OrganisationList>> RunAsync(string words = "", CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => ReadAsync(desk, words, stop), stop);

    private static async Task<OrganisationList> ReadAsync(Desk desk, string words, CancellationToken stop)
    {
        var search = new DirectorySearch(words);
        var ours = await desk.Organisations.Select(o => o.Name).FirstOrDefaultAsync(stop) ?? "";
        var organisations = await desk.ListedOrganisations.ToListAsync(stop);
        var services = await desk
            .Services.Where(s => s.Withdrawn == null)
            .GroupBy(s => s.Organisation)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var waiting = await desk
            .StanceProposals.Where(p => p.Confirmed == null && p.Dropped == null)
            .Select(p => p.Organisation)
            .ToListAsync(stop);
        return new(
            [
                .. organisations
                    .Where(o =>
                        search.Match(
                            [OrganisationWords.NameOf(o, ours), o.Details.AlternateName],
                            [o.Details.Description],
                            o.Details.Telephone
                        ) != DirectoryMatch.None
                    )
                    .Select(o => new ListedRow(o.Id, OrganisationWords.NameOf(o, ours), o.Class, o.Stance, o.ByAndFor)
                    {
                        Services = services.GetValueOrDefault(o.Id),
                        IsStale = o.IsStale(desk.Now),
                        IsWithdrawn = o.Withdrawn is not null,
                        Waits = waiting.Contains(o.Id),
                    })
                    .OrderByDescending(row => row.Waits)
                    .ThenBy(row => row.IsWithdrawn)
                    .ThenBy(row => row.Name, StringComparer.CurrentCulture),
            ],
            desk.Actor.Can(May.KeepDirectory)
        );
    }
}

public sealed record OrganisationList(IReadOnlyList<ListedRow> Rows, bool MayKeep);

/// <summary>An organisation in the list.</summary>
public sealed record ListedRow(ListedOrganisationId Id, string Name, RecipientClass Class, DataSharingStance Stance, bool ByAndFor)
{
    public required int Services { get; init; }

    public required bool IsStale { get; init; }

    public required bool IsWithdrawn { get; init; }

    /// <summary>A change of its class or stance waits for a second administrator.</summary>
    public required bool Waits { get; init; }
}
