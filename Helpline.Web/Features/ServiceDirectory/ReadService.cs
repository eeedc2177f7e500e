using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Helpline.Web.Features.Needs;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A service as its page shows it. Where it is, if that must stay secret, is not part of it.</summary>
public sealed class ReadService(FrontDesk frontDesk)
{
    public Task<Outcome<ServiceView>> RunAsync(ServiceId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => ReadAsync(desk, id, stop), stop);

    private static async Task<ServiceView> ReadAsync(Desk desk, ServiceId id, CancellationToken stop)
    {
        var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
        var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == service.Organisation, stop);
        var ours = await desk.Organisations.Select(o => o.Name).FirstOrDefaultAsync(stop) ?? "";
        var needs = await desk.Needs.InOrder().ToListAsync(stop);
        return new(service, OrganisationWords.NameOf(organisation, ours), organisation.Class, organisation.Stance, desk.Now)
        {
            Telephone = service.Details.Telephone.Length > 0 ? service.Details.Telephone : organisation.Details.Telephone,
            ByAndFor = service.Details.ByAndFor || organisation.ByAndFor,
            IsOpen = OpeningTimes.AreOpen(service.Details.Opening, desk.LocalNow),
            OrganisationWithdrawn = organisation.Withdrawn is not null,
            HasConfidentialAddress = await desk.ConfidentialAddresses.AnyAsync(a => a.Service == id, stop),
            Needs = needs,
            VerifiedBy = await NameAsync(desk, service.Verified?.By, stop),
            Editors = await EditorsAsync(desk, service, stop),
            MayKeep = desk.Actor.Can(May.KeepDirectory),
        };
    }

    private static Task<Dictionary<PersonId, string>> EditorsAsync(Desk desk, Service service, CancellationToken stop)
    {
        var editors = service.Edits.Select(edit => edit.By).Distinct().ToList();
        return desk.People.Where(p => editors.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
    }

    private static Task<string?> NameAsync(Desk desk, PersonId? id, CancellationToken stop) =>
        desk.People.Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(stop);
}

/// <summary>One service to one reader.</summary>
public sealed record ServiceView(Service Service, string Organisation, RecipientClass Class, DataSharingStance Stance, DateTimeOffset Now)
{
    public required string Telephone { get; init; }

    public required bool ByAndFor { get; init; }

    public required bool? IsOpen { get; init; }

    public required bool OrganisationWithdrawn { get; init; }

    public required bool HasConfidentialAddress { get; init; }

    public required IReadOnlyList<NeedChoice> Needs { get; init; }

    public required string? VerifiedBy { get; init; }

    /// <summary>The names of those who wrote a field here, of an entry that a feed brought.</summary>
    public required IReadOnlyDictionary<PersonId, string> Editors { get; init; }

    public required bool MayKeep { get; init; }

    public string Name => Service.Details.NameIn(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    public IEnumerable<string> NeedWords => Needs.Where(n => Service.Details.Needs.Contains(n.Need.Code)).Select(n => n.Need.Words);
}
