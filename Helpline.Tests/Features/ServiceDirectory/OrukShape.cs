using System.Net.Mail;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helpline.Tests.Features.ServiceDirectory;

/// <summary>
/// What Open Referral UK 3 asks of a service, in our own words: per object its fields, each with its kind, <c>!</c> where it is required.
/// A field that the standard does not know must be one that we decided to add.
/// </summary>
internal static class OrukShape
{
    private static readonly string[] added =
    [
        "service.alternate_name",
        "service.application_process",
        "service.eligibility_description",
        "service.phones",
        "organization.alternate_name",
        "languages.name",
        "languages.code",
        "taxonomy_term.code",
        "phones.number",
        "phones.id",
    ];

    private static readonly Dictionary<string, string> shapes = new()
    {
        ["service"] =
            "id:id! name:text! status:active/inactive/defunct/temporarily-closed! organization_id:id description:text url:uri email:email fees:text "
            + "accreditations:text minimum_age:number maximum_age:number assured_date:text assurer_email:email alert:text last_modified:text "
            + "schedules:[] service_areas:[] service_at_locations:[] languages:[] organization:{} funding:[] cost_options:[] contacts:[] attributes:[]",
        ["organization"] =
            "id:id! name:text! description:text! email:email website:uri logo:text uri:uri parent_organization_id:id attributes:[]",
        ["schedules"] =
            "id:id! valid_from:text valid_to:text dtstart:text freq:WEEKLY/MONTHLY interval:number byday:text opens_at:text closes_at:text description:text",
        ["service_areas"] = "id:id! name:text extent:text extent_type:text uri:text service_area:text",
        ["service_at_locations"] = "id:id! location:{}",
        ["location"] =
            "id:id! location_type:physical/postal/virtual! name:text description:text latitude:number longitude:number addresses:[]",
        ["addresses"] =
            "id:id! address_1:text! city:text! state_province:text! postal_code:text! country:text! address_type:physical/postal/virtual! region:text",
        ["languages"] = "id:id! service_id:id phone_id:id",
        ["attributes"] = "id:id! link_id:id taxonomy_term_id:id link_type:text taxonomy_term:{}",
        ["taxonomy_term"] = "id:id! name:text! description:text! parent_id:id taxonomy:text taxonomy_id:id term_uri:uri term:text",
        ["phones"] = "",
    };

    public static void Insist(JsonObject service) => Insist(service, "service");

    private static void Insist(JsonObject one, string shape)
    {
        var fields = shapes[shape]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split(':'))
            .ToDictionary(parts => parts[0], parts => parts[1]);
        foreach (var (name, kind) in fields.Where(field => field.Value.EndsWith('!')))
        {
            Assert.True(one.ContainsKey(name), $"{shape}.{name} is missing");
        }

        foreach (var (name, value) in one)
        {
            Assert.True(fields.ContainsKey(name) || added.Contains($"{shape}.{name}"), $"{shape}.{name} is not of the standard");
            Insist(value!, $"{shape}.{name}", name, fields.GetValueOrDefault(name, name == "phones" ? "[]" : "text").TrimEnd('!'));
        }
    }

    private static void Insist(JsonNode value, string place, string name, string kind)
    {
        switch (kind)
        {
            case "[]":
                Assert.All(value.AsArray(), part => Insist(part!.AsObject(), name));
                break;
            case "{}":
                Insist(value.AsObject(), name);
                break;
            case "number":
                Assert.True(value.GetValueKind() == JsonValueKind.Number, place);
                break;
            default:
                Assert.True(IsA(kind, (string)value!), $"{place}: {value}");
                break;
        }
    }

    private static bool IsA(string kind, string text) =>
        kind switch
        {
            "text" => true,
            "id" => Guid.TryParseExact(text, "D", out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "email" => MailAddress.TryCreate(text, out _),
            _ => kind.Split('/').Select(word => word.Replace('-', ' ')).Contains(text),
        };
}
