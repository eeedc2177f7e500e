using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// Writes services as Open Referral UK 3 does. It takes only what it names: what is ours alone (how to contact safely, class, stance, who
/// verified) has no place here, and a service whose address is confidential gives no place at all.
/// </summary>
internal sealed class PublicFeed(string ours, IReadOnlyDictionary<string, Need> needs)
{
    private const string Active = "active";
    private const string Inactive = "inactive";

    /// <summary>As it stands in a list.</summary>
    public JsonObject Row(Service service, ListedOrganisation organisation)
    {
        var details = service.Details;
        return Compact(
            new()
            {
                ["id"] = service.Id.Value.ToString(),
                ["organization"] = Owner(organisation),
                ["name"] = details.Name,
                ["alternate_name"] = Text(details.AlternateName),
                ["description"] = Text(details.Description),
                ["url"] = Text(details.Url),
                ["email"] = Email(details.Email),
                ["status"] = Active,
                ["application_process"] = Text(details.ApplicationProcess),
                ["fees"] = Text(details.Fees),
                ["eligibility_description"] = Text(details.Eligibility),
                ["minimum_age"] = details.MinimumAge,
                ["maximum_age"] = details.MaximumAge,
                ["assured_date"] = service.Verified?.At.UtcDateTime.ToString(
                    "yyyy-MM-dd",
                    System.Globalization.CultureInfo.InvariantCulture
                ),
            }
        );
    }

    /// <summary>That there was such a service and is no longer: whoever took it in before must learn that, and needs nothing else.</summary>
    public JsonObject Gone(Service service, ListedOrganisation organisation) =>
        new()
        {
            ["id"] = service.Id.Value.ToString(),
            ["organization"] = new JsonObject
            {
                ["id"] = organisation.Id.Value.ToString(),
                ["name"] = OrganisationWords.NameOf(organisation, ours),
                ["description"] = OrganisationWords.NameOf(organisation, ours),
            },
            ["name"] = service.Name,
            ["status"] = Inactive,
        };

    /// <summary>With everything that belongs to it.</summary>
    /// <param name="service">The service.</param>
    /// <param name="organisation">Whose it is.</param>
    /// <param name="tellsPlaces">Whether anybody may know where it is.</param>
    public JsonObject Whole(Service service, ListedOrganisation organisation, bool tellsPlaces)
    {
        var row = Row(service, organisation);
        row["phones"] = PublicFeedParts.Phones(service);
        row["schedules"] = PublicFeedParts.Schedules(service);
        row["service_areas"] = PublicFeedParts.Areas(service);
        row["service_at_locations"] = tellsPlaces ? PublicFeedParts.Locations(service) : [];
        row["languages"] = PublicFeedParts.Languages(service);
        row["attributes"] = Attributes(service);
        return row;
    }

    private JsonObject Owner(ListedOrganisation organisation)
    {
        var name = OrganisationWords.NameOf(organisation, ours);
        return Compact(
            new()
            {
                ["id"] = organisation.Id.Value.ToString(),
                ["name"] = name,
                ["alternate_name"] = Text(organisation.Details.AlternateName),
                ["description"] = Text(organisation.Details.Description, name),
                ["email"] = Email(organisation.Details.Email),
                ["website"] = Text(organisation.Details.Url),
            }
        );
    }

    private JsonArray Attributes(Service service) =>
        [
            .. service
                .Details.Needs.Where(needs.ContainsKey)
                .Select(code => Attribute(service, "need", code, needs[code].English))
                .Concat(Particular(service).Select(one => Attribute(service, "particular", one.Code, one.Name))),
        ];

    private static IEnumerable<(string Code, string Name)> Particular(Service service)
    {
        (bool Holds, string Code, string Name)[] all =
        [
            (service.Details.ByAndFor, "by-and-for", "Led by the community that it serves"),
            (service.Details.WomenOnly == Answer.Yes, "women-only", "Women only"),
            (service.Details.AcceptsNoPublicFunds == Answer.Yes, "no-public-funds", "Takes women without recourse to public funds"),
            (service.Details.Interpreter == Answer.Yes, "interpreter", "Brings an interpreter"),
            (service.Details.SelfReferral == Answer.Yes, "self-referral", "She may ask for it herself"),
        ];
        return all.Where(one => one.Holds).Select(one => (one.Code, one.Name));
    }

    private static JsonObject Attribute(Service service, string taxonomy, string code, string name) =>
        new()
        {
            ["id"] = PublicFeedParts.IdOf(service, $"attribute-{taxonomy}", code),
            ["link_type"] = "service",
            ["taxonomy_term"] = new JsonObject
            {
                ["id"] = PublicFeedParts.IdOf(taxonomy, code),
                ["code"] = code,
                ["name"] = name,
                ["description"] = name,
                ["taxonomy"] = $"helpline-{taxonomy}",
            },
        };

    private static string? Email(string text) =>
        System.Net.Mail.MailAddress.TryCreate(text, out var mail) && mail.Address == text ? text : null;

    private static string? Text(string text, string? otherwise = null) => text.Length > 0 ? text : otherwise;

    private static JsonObject Compact(JsonObject all)
    {
        foreach (var name in all.Where(pair => pair.Value is null).Select(pair => pair.Key).ToList())
        {
            all.Remove(name);
        }

        return all;
    }
}
