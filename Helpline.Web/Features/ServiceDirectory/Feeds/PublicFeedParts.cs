using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Helpline.Domain;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>What belongs to a service of the public feed: numbers, hours, areas, places, languages, each with an id that stays the same.</summary>
internal static class PublicFeedParts
{
    public static JsonArray Phones(Service service) =>
        service.Details.Telephone.Length == 0
            ? []
            : [new JsonObject { ["id"] = IdOf(service, "phone", ""), ["number"] = service.Details.Telephone }];

    public static JsonArray Schedules(Service service) =>
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

    public static JsonArray Areas(Service service) =>
        [
            .. service.Details.Areas.Select(code => new JsonObject
            {
                ["id"] = IdOf(service, "area", code),
                ["name"] = Area.NameOf(code) ?? PastCalls.LocalAuthorities.NameOf(code),
                ["uri"] = $"http://statistics.data.gov.uk/id/statistical-geography/{code}",
            }),
        ];

    public static JsonArray Locations(Service service) =>
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

    public static JsonArray Languages(Service service) =>
        [
            .. service
                .Details.Languages.Where(IsoCodes.Languages.Contains)
                .Select(code => new JsonObject
                {
                    ["id"] = IdOf(service, "language", code),
                    ["name"] = System.Globalization.CultureInfo.GetCultureInfo(code).EnglishName,
                    ["code"] = code,
                }),
        ];

    public static string IdOf(Service service, string part, string which) => IdOf($"{service.Id.Value}/{part}", which);

    // The same thing has the same id each time, so that whoever takes the feed again finds it again.
    public static string IdOf(string part, string which)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{part}/{which}"));
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true).ToString();
    }
}
