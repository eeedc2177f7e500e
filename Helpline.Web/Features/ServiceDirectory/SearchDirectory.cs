using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Helpline.Web.Features.Cases;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Finds services by words, need, area, language, public funds; those by and for her community stand first.</summary>
public sealed class SearchDirectory(FrontDesk frontDesk)
{
    public Task<Outcome<FoundServices>> RunAsync(DirectoryQuestion question, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.ReadDirectory, desk => ReadAsync(desk, question, stop), stop);

    private static async Task<FoundServices> ReadAsync(Desk desk, DirectoryQuestion question, CancellationToken stop)
    {
        var organisations = await desk.ListedOrganisations.ToDictionaryAsync(o => o.Id, stop);
        var ours = await desk.Organisations.Select(o => o.Name).FirstOrDefaultAsync(stop) ?? "";
        var needs = await desk.Needs.OrderBy(n => n.Category).ThenBy(n => n.Order).ToListAsync(stop);
        var services = await desk.Services.ToListAsync(stop);
        var asked = new Asked(question, needs.ToDictionary(n => n.Code));
        var found = services
            .Select(service => (Service: service, Organisation: organisations[service.Organisation]))
            .Select(entry => (entry.Service, entry.Organisation, Rank: asked.RankOf(entry.Service, entry.Organisation)))
            .Where(entry => entry.Rank is not null)
            .OrderBy(entry => entry.Rank)
            .ThenBy(entry => entry.Service.Name, StringComparer.CurrentCulture)
            .Select(entry => FoundService.Of(entry.Service, entry.Organisation, ours, desk))
            .ToList();
        return new(
            found,
            [
                .. needs
                    .Where(n => n.RetiredAt is null)
                    .Select(n => new NeedChoice(n.Category, new(n.Code, n.English, n.Spanish, n.Portuguese))),
            ],
            [.. services.SelectMany(s => s.Details.Languages).Concat(["es", "pt", "en"]).Distinct()],
            desk.Actor.Can(May.KeepDirectory),
            desk.Now
        );
    }

    /// <summary>A question made ready to be put to many entries.</summary>
    private sealed class Asked(DirectoryQuestion question, Dictionary<string, Need> needs)
    {
        private readonly DirectorySearch words = new(question.Words);
        private readonly IReadOnlyList<string> place = question.Area is { } area ? AreaNames.ChainOf(area) : [];

        /// <summary>The lower, the better; nothing where the entry is no answer.</summary>
        public int? RankOf(Service service, ListedOrganisation organisation)
        {
            var details = service.Details;
            var match = words.Match(
                [
                    details.Name,
                    details.SpanishName,
                    details.PortugueseName,
                    details.AlternateName,
                    organisation.Name,
                    organisation.Details.AlternateName,
                ],
                [details.Description, details.SpanishDescription, details.PortugueseDescription, .. details.Needs.SelectMany(WordsOf)],
                $"{details.Telephone} {organisation.Details.Telephone}"
            );
            var byAndFor = details.ByAndFor || organisation.ByAndFor;
            var covers = place.Count == 0 ? true : Area.Covers(details.Areas, place);
            var isAnswer =
                match != DirectoryMatch.None
                && question.Withdrawn == (service.Withdrawn is not null || organisation.Withdrawn is not null)
                && (question.Category is not { } category || details.Categories.Contains(category))
                && (question.Need is not { } need || details.Needs.Contains(need))
                && covers != false
                && (question.Language is not { } language || details.Languages.Contains(language) || details.Interpreter == Answer.Yes)
                && !(question.NoPublicFunds && details.AcceptsNoPublicFunds == Answer.No)
                && (byAndFor || !question.ByAndFor);
            return isAnswer ? Rank(match, byAndFor, covers == true, details.AcceptsNoPublicFunds, service) : null;
        }

        private int Rank(DirectoryMatch match, bool byAndFor, bool covers, Answer acceptsHer, Service service) =>
            (!words.IsEmpty && match != DirectoryMatch.InName ? 32 : 0)
            + (byAndFor ? 0 : 16)
            + (service.IsInside ? 0 : 8)
            + (question.NoPublicFunds && acceptsHer != Answer.Yes ? 4 : 0)
            + (covers ? 0 : 2)
            + (service.Capacity?.Capacity == Capacity.Closed ? 1 : 0);

        private IEnumerable<string> WordsOf(string code) =>
            needs.TryGetValue(code, out var need) ? [need.English, need.Spanish, need.Portuguese] : [];
    }
}

/// <summary>What was found, with what can be asked for.</summary>
public sealed record FoundServices(
    IReadOnlyList<FoundService> Services,
    IReadOnlyList<NeedChoice> Needs,
    IReadOnlyList<string> Languages,
    bool MayKeep,
    DateTimeOffset Now
);

/// <summary>A service as the list shows it: never where a refuge is.</summary>
public sealed record FoundService(ServiceId Id, string Name, ListedOrganisationId OrganisationId, string Organisation)
{
    public required string Description { get; init; }

    public required string Telephone { get; init; }

    public required bool ByAndFor { get; init; }

    public required bool IsInside { get; init; }

    public required Answer AcceptsNoPublicFunds { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required CapacityReport? Capacity { get; init; }

    /// <summary>Whether it can be reached now; nothing where that is not known.</summary>
    public required bool? IsOpen { get; init; }

    public required bool IsStale { get; init; }

    public required DateTimeOffset? VerifiedAt { get; init; }

    internal static FoundService Of(Service service, ListedOrganisation organisation, string ours, Desk desk)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        return new(service.Id, service.Details.NameIn(language), organisation.Id, OrganisationWords.NameOf(organisation, ours))
        {
            Description = service.Details.DescriptionIn(language),
            Telephone = service.Details.Telephone.Length > 0 ? service.Details.Telephone : organisation.Details.Telephone,
            ByAndFor = service.Details.ByAndFor || organisation.ByAndFor,
            IsInside = service.IsInside,
            AcceptsNoPublicFunds = service.Details.AcceptsNoPublicFunds,
            Areas = service.Details.Areas,
            Languages = service.Details.Languages,
            Capacity = service.Capacity,
            IsOpen = OpeningTimes.AreOpen(service.Details.Opening, desk.LocalNow),
            IsStale = service.IsStale(desk.Now),
            VerifiedAt = service.Verified?.At,
        };
    }
}
