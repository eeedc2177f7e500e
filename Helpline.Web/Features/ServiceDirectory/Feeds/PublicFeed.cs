using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// Writes services as Open Referral UK 3 does. It takes only what it names: what is ours alone (how to contact safely, class, stance, who
/// verified) has no place here, and a confidential address is not even loaded.
/// </summary>
internal sealed class PublicFeed(string ours, IReadOnlyDictionary<string, Need> needs)
{
    /// <summary>As it stands in a list.</summary>
    public JsonObject Row(Service service, ListedOrganisation organisation)
    {
        var details = service.Details;
        return Compact(
            new()
            {
                ["id"] = service.Id.Value.ToString(),
                ["organization"] = Compact(
                    new()
                    {
                        ["id"] = organisation.Id.Value.ToString(),
                        ["name"] = OrganisationWords.NameOf(organisation, ours),
                        ["alternate_name"] = Text(organisation.Details.AlternateName),
                        ["description"] = Text(organisation.Details.Description, OrganisationWords.NameOf(organisation, ours)),
                        ["email"] = Email(organisation.Details.Email),
                        ["website"] = Text(organisation.Details.Url),
                    }
                ),
                ["name"] = details.Name,
                ["alternate_name"] = Text(details.AlternateName),
                ["description"] = Text(details.Description),
                ["url"] = Text(details.Url),
                ["email"] = Email(details.Email),
                ["status"] = "active",
                ["application_process"] = Text(details.ApplicationProcess),
                ["fees_description"] = Text(details.Fees),
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

    /// <summary>With everything that belongs to it.</summary>
    public JsonObject Whole(Service service, ListedOrganisation organisation)
    {
        var row = Row(service, organisation);
        row["phones"] = Phones(service);
        row["schedules"] = Schedules(service);
        row["service_areas"] = Areas(service);
        row["service_at_locations"] = Locations(service);
        row["languages"] = Languages(service);
        row["attributes"] = Attributes(service);
        return row;
    }

    private static JsonArray Phones(Service service) =>
        service.Details.Telephone.Length == 0
            ? []
            : [new JsonObject { ["id"] = IdOf(service, "phone", ""), ["number"] = service.Details.Telephone }];

    private static JsonArray Schedules(Service service) =>
        [
            .. (OpeningTimes.Read(service.Details.Opening) ?? [])
                .GroupBy(time => (time.From, time.Until))
                .Select(same => new JsonObject
                {
                    ["id"] = IdOf(service, "schedule", $"{same.Key.From:HH\\:mm}-{same.Key.Until:HH\\:mm}"),
                    ["freq"] = "WEEKLY",
                    ["byday"] = string.Join(',', same.Select(time => OpeningTimes.CodeOf(time.Day))),
                    ["opens_at"] = same.Key.From.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                    ["closes_at"] = same.Key.Until.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                }),
        ];

    private static JsonArray Areas(Service service) =>
        [
            .. service.Details.Areas.Select(code => new JsonObject
            {
                ["id"] = IdOf(service, "area", code),
                ["name"] = Area.NameOf(code) ?? PastCalls.LocalAuthorities.NameOf(code),
                ["uri"] = $"http://statistics.data.gov.uk/id/statistical-geography/{code}",
            }),
        ];

    private static JsonArray Locations(Service service) =>
        [
            .. service.Details.Places.Select(place => new JsonObject
            {
                ["id"] = IdOf(service, "service-at-location", $"{place}"),
                ["location"] = new JsonObject
                {
                    ["id"] = IdOf(service, "location", $"{place}"),
                    ["location_type"] = "physical",
                    ["name"] = place.Name,
                    ["addresses"] = new JsonArray(AddressOf(service, place)),
                },
            }),
        ];

    private static JsonObject AddressOf(Service service, ServicePlace place) =>
        new()
        {
            ["id"] = IdOf(service, "address", $"{place}"),
            ["address_1"] = place.Address,
            ["city"] = "",
            ["state_province"] = "",
            ["postal_code"] = place.Postcode,
            ["country"] = "GB",
            ["address_type"] = "physical",
        };

    private static JsonArray Languages(Service service) =>
        [
            .. service.Details.Languages.Select(code => new JsonObject
            {
                ["id"] = IdOf(service, "language", code),
                ["name"] = System.Globalization.CultureInfo.GetCultureInfo(code).EnglishName,
                ["code"] = code,
            }),
        ];

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
            ["id"] = IdOf(service, $"attribute-{taxonomy}", code),
            ["link_entity"] = "service",
            ["taxonomy_term"] = new JsonObject
            {
                ["id"] = IdOf(taxonomy, code),
                ["code"] = code,
                ["name"] = name,
                ["description"] = name,
                ["taxonomy"] = $"helpline-{taxonomy}",
            },
        };

    private static string IdOf(Service service, string part, string which) => IdOf($"{service.Id.Value}/{part}", which);

    // The same thing has the same id each time, so that whoever takes the feed again finds it again.
    private static string IdOf(string part, string which)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{part}/{which}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }

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
